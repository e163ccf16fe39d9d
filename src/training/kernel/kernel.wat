;; Float32 kernels of the training, four lanes at a time. Pointers and strides are in bytes, counts in floats.
;; `test/support/plain-kernel.ts` does the same, operation by operation, so that both give the same bits.
(module
  (import "training" "memory" (memory 1))

  ;; c[i,j] += sum over p of a[i,p] * b[p,j]. The width is a multiple of 8. Strides of `a` may be those of its transpose.
  ;; Tiles of 4 rows by 8 columns keep their sums in registers; rows that are left over go one by one.
  (func (export "product")
    (param $rows i32) (param $width i32) (param $depth i32)
    (param $a i32) (param $aRow i32) (param $aColumn i32)
    (param $b i32) (param $bRow i32) (param $c i32) (param $cRow i32)
    (local $j i32) (local $p i32) (local $left i32) (local $at i32) (local $bt i32) (local $ct i32) (local $a4 i32) (local $step i32)
    (local $b0 v128) (local $b1 v128) (local $x v128)
    (local $c00 v128) (local $c01 v128) (local $c10 v128) (local $c11 v128)
    (local $c20 v128) (local $c21 v128) (local $c30 v128) (local $c31 v128)
    (if (i32.eqz (local.get $depth)) (then (return)))
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $left (local.get $width))
        (local.set $ct (local.get $c))
        (local.set $j (local.get $b))
        (if (i32.ge_u (local.get $rows) (i32.const 4))
          (then
            (loop $tile
              (local.set $at (local.get $ct))
              (local.set $c00 (v128.load (local.get $at)))
              (local.set $c01 (v128.load offset=16 (local.get $at)))
              (local.set $at (i32.add (local.get $at) (local.get $cRow)))
              (local.set $c10 (v128.load (local.get $at)))
              (local.set $c11 (v128.load offset=16 (local.get $at)))
              (local.set $at (i32.add (local.get $at) (local.get $cRow)))
              (local.set $c20 (v128.load (local.get $at)))
              (local.set $c21 (v128.load offset=16 (local.get $at)))
              (local.set $at (i32.add (local.get $at) (local.get $cRow)))
              (local.set $c30 (v128.load (local.get $at)))
              (local.set $c31 (v128.load offset=16 (local.get $at)))
              (local.set $p (local.get $depth))
              (local.set $at (local.get $a))
              (local.set $bt (local.get $j))
              (loop $sum
                (local.set $b0 (v128.load (local.get $bt)))
                (local.set $b1 (v128.load offset=16 (local.get $bt)))
                (local.set $x (v128.load32_splat (local.get $at)))
                (local.set $c00 (f32x4.add (local.get $c00) (f32x4.mul (local.get $x) (local.get $b0))))
                (local.set $c01 (f32x4.add (local.get $c01) (f32x4.mul (local.get $x) (local.get $b1))))
                (local.set $a4 (i32.add (local.get $at) (local.get $aRow)))
                (local.set $x (v128.load32_splat (local.get $a4)))
                (local.set $c10 (f32x4.add (local.get $c10) (f32x4.mul (local.get $x) (local.get $b0))))
                (local.set $c11 (f32x4.add (local.get $c11) (f32x4.mul (local.get $x) (local.get $b1))))
                (local.set $a4 (i32.add (local.get $a4) (local.get $aRow)))
                (local.set $x (v128.load32_splat (local.get $a4)))
                (local.set $c20 (f32x4.add (local.get $c20) (f32x4.mul (local.get $x) (local.get $b0))))
                (local.set $c21 (f32x4.add (local.get $c21) (f32x4.mul (local.get $x) (local.get $b1))))
                (local.set $x (v128.load32_splat (i32.add (local.get $a4) (local.get $aRow))))
                (local.set $c30 (f32x4.add (local.get $c30) (f32x4.mul (local.get $x) (local.get $b0))))
                (local.set $c31 (f32x4.add (local.get $c31) (f32x4.mul (local.get $x) (local.get $b1))))
                (local.set $at (i32.add (local.get $at) (local.get $aColumn)))
                (local.set $bt (i32.add (local.get $bt) (local.get $bRow)))
                (br_if $sum (local.tee $p (i32.sub (local.get $p) (i32.const 1)))))
              (local.set $at (local.get $ct))
              (v128.store (local.get $at) (local.get $c00))
              (v128.store offset=16 (local.get $at) (local.get $c01))
              (local.set $at (i32.add (local.get $at) (local.get $cRow)))
              (v128.store (local.get $at) (local.get $c10))
              (v128.store offset=16 (local.get $at) (local.get $c11))
              (local.set $at (i32.add (local.get $at) (local.get $cRow)))
              (v128.store (local.get $at) (local.get $c20))
              (v128.store offset=16 (local.get $at) (local.get $c21))
              (local.set $at (i32.add (local.get $at) (local.get $cRow)))
              (v128.store (local.get $at) (local.get $c30))
              (v128.store offset=16 (local.get $at) (local.get $c31))
              (local.set $ct (i32.add (local.get $ct) (i32.const 32)))
              (local.set $j (i32.add (local.get $j) (i32.const 32)))
              (br_if $tile (local.tee $left (i32.sub (local.get $left) (i32.const 8)))))
            (local.set $step (i32.const 4)))
          (else
            (loop $tile
              (local.set $c00 (v128.load (local.get $ct)))
              (local.set $c01 (v128.load offset=16 (local.get $ct)))
              (local.set $p (local.get $depth))
              (local.set $at (local.get $a))
              (local.set $bt (local.get $j))
              (loop $sum
                (local.set $x (v128.load32_splat (local.get $at)))
                (local.set $c00 (f32x4.add (local.get $c00) (f32x4.mul (local.get $x) (v128.load (local.get $bt)))))
                (local.set $c01 (f32x4.add (local.get $c01) (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $bt)))))
                (local.set $at (i32.add (local.get $at) (local.get $aColumn)))
                (local.set $bt (i32.add (local.get $bt) (local.get $bRow)))
                (br_if $sum (local.tee $p (i32.sub (local.get $p) (i32.const 1)))))
              (v128.store (local.get $ct) (local.get $c00))
              (v128.store offset=16 (local.get $ct) (local.get $c01))
              (local.set $ct (i32.add (local.get $ct) (i32.const 32)))
              (local.set $j (i32.add (local.get $j) (i32.const 32)))
              (br_if $tile (local.tee $left (i32.sub (local.get $left) (i32.const 8)))))
            (local.set $step (i32.const 1))))
        (local.set $rows (i32.sub (local.get $rows) (local.get $step)))
        (local.set $a (i32.add (local.get $a) (i32.mul (local.get $step) (local.get $aRow))))
        (local.set $c (i32.add (local.get $c) (i32.mul (local.get $step) (local.get $cRow))))
        (br $row))))

  ;; The same where much of `a` is 0, with at least one row and a depth of at least 1. Of each row of `a` the numbers that
  ;; are not 0 are listed, each behind the offset of its row of `b`; a list has room for all, and begins with the address of
  ;; its end. Then columns are summed, 24 or 8 at a time.
  (func (export "sparseProduct")
    (param $rows i32) (param $width i32) (param $depth i32)
    (param $a i32) (param $aRow i32) (param $aColumn i32)
    (param $b i32) (param $bRow i32) (param $c i32) (param $cRow i32) (param $list i32)
    (local $i i32) (local $p i32) (local $at i32) (local $offset i32) (local $entry i32) (local $stride i32)
    (local $from i32) (local $end i32) (local $to i32) (local $v f32) (local $x v128)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128) (local $s4 v128) (local $s5 v128)
    (local.set $stride (i32.add (i32.shl (local.get $depth) (i32.const 3)) (i32.const 8)))
    (local.set $entry (local.get $list))
    (local.set $i (local.get $rows))
    (loop $row
      (local.set $at (local.get $a))
      (local.set $offset (i32.const 0))
      (local.set $to (i32.add (local.get $entry) (i32.const 8)))
      (local.set $p (local.get $depth))
      ;; Each number is written, and kept by going on behind it: no branch could be foretold.
      (loop $number
        (local.set $v (f32.load (local.get $at)))
        (i32.store (local.get $to) (local.get $offset))
        (f32.store offset=4 (local.get $to) (local.get $v))
        (local.set $to (i32.add (local.get $to) (i32.shl (f32.ne (local.get $v) (f32.const 0)) (i32.const 3))))
        (local.set $at (i32.add (local.get $at) (local.get $aColumn)))
        (local.set $offset (i32.add (local.get $offset) (local.get $bRow)))
        (br_if $number (local.tee $p (i32.sub (local.get $p) (i32.const 1)))))
      (i32.store (local.get $entry) (local.get $to))
      (local.set $entry (i32.add (local.get $entry) (local.get $stride)))
      (local.set $a (i32.add (local.get $a) (local.get $aRow)))
      (br_if $row (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
    (block $done
      (loop $columns
        (br_if $done (i32.lt_u (local.get $width) (i32.const 24)))
        (local.set $i (local.get $rows))
        (local.set $entry (local.get $list))
        (local.set $to (local.get $c))
        (loop $row
          (local.set $end (i32.load (local.get $entry)))
          (local.set $from (i32.add (local.get $entry) (i32.const 8)))
          (if (i32.ne (local.get $from) (local.get $end)) (then
            (local.set $s0 (v128.load (local.get $to)))
            (local.set $s1 (v128.load offset=16 (local.get $to)))
            (local.set $s2 (v128.load offset=32 (local.get $to)))
            (local.set $s3 (v128.load offset=48 (local.get $to)))
            (local.set $s4 (v128.load offset=64 (local.get $to)))
            (local.set $s5 (v128.load offset=80 (local.get $to)))
            (loop $sum
              (local.set $at (i32.add (local.get $b) (i32.load (local.get $from))))
              (local.set $x (v128.load32_splat offset=4 (local.get $from)))
              (local.set $s0 (f32x4.add (local.get $s0) (f32x4.mul (local.get $x) (v128.load (local.get $at)))))
              (local.set $s1 (f32x4.add (local.get $s1) (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $at)))))
              (local.set $s2 (f32x4.add (local.get $s2) (f32x4.mul (local.get $x) (v128.load offset=32 (local.get $at)))))
              (local.set $s3 (f32x4.add (local.get $s3) (f32x4.mul (local.get $x) (v128.load offset=48 (local.get $at)))))
              (local.set $s4 (f32x4.add (local.get $s4) (f32x4.mul (local.get $x) (v128.load offset=64 (local.get $at)))))
              (local.set $s5 (f32x4.add (local.get $s5) (f32x4.mul (local.get $x) (v128.load offset=80 (local.get $at)))))
              (br_if $sum (i32.ne (local.tee $from (i32.add (local.get $from) (i32.const 8))) (local.get $end))))
            (v128.store (local.get $to) (local.get $s0))
            (v128.store offset=16 (local.get $to) (local.get $s1))
            (v128.store offset=32 (local.get $to) (local.get $s2))
            (v128.store offset=48 (local.get $to) (local.get $s3))
            (v128.store offset=64 (local.get $to) (local.get $s4))
            (v128.store offset=80 (local.get $to) (local.get $s5))))
          (local.set $entry (i32.add (local.get $entry) (local.get $stride)))
          (local.set $to (i32.add (local.get $to) (local.get $cRow)))
          (br_if $row (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
        (local.set $b (i32.add (local.get $b) (i32.const 96)))
        (local.set $c (i32.add (local.get $c) (i32.const 96)))
        (local.set $width (i32.sub (local.get $width) (i32.const 24)))
        (br $columns)))
    (block $done
      (loop $columns
        (br_if $done (i32.eqz (local.get $width)))
        (local.set $i (local.get $rows))
        (local.set $entry (local.get $list))
        (local.set $to (local.get $c))
        (loop $row
          (local.set $end (i32.load (local.get $entry)))
          (local.set $from (i32.add (local.get $entry) (i32.const 8)))
          (if (i32.ne (local.get $from) (local.get $end)) (then
            (local.set $s0 (v128.load (local.get $to)))
            (local.set $s1 (v128.load offset=16 (local.get $to)))
            (loop $sum
              (local.set $at (i32.add (local.get $b) (i32.load (local.get $from))))
              (local.set $x (v128.load32_splat offset=4 (local.get $from)))
              (local.set $s0 (f32x4.add (local.get $s0) (f32x4.mul (local.get $x) (v128.load (local.get $at)))))
              (local.set $s1 (f32x4.add (local.get $s1) (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $at)))))
              (br_if $sum (i32.ne (local.tee $from (i32.add (local.get $from) (i32.const 8))) (local.get $end))))
            (v128.store (local.get $to) (local.get $s0))
            (v128.store offset=16 (local.get $to) (local.get $s1))))
          (local.set $entry (i32.add (local.get $entry) (local.get $stride)))
          (local.set $to (i32.add (local.get $to) (local.get $cRow)))
          (br_if $row (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
        (local.set $b (i32.add (local.get $b) (i32.const 32)))
        (local.set $c (i32.add (local.get $c) (i32.const 32)))
        (local.set $width (i32.sub (local.get $width) (i32.const 8)))
        (br $columns))))

  ;; y[j,i] += x[i,j]. Tiles of 4 rows by 4 columns; both counts are multiples of 4.
  (func (export "transposeAdd") (param $rows i32) (param $width i32) (param $x i32) (param $y i32)
    (local $left i32) (local $xRow i32) (local $yRow i32) (local $at i32) (local $to i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $xRow (i32.shl (local.get $width) (i32.const 2)))
    (local.set $yRow (i32.shl (local.get $rows) (i32.const 2)))
    (loop $row
      (local.set $left (local.get $width))
      (local.set $to (local.get $y))
      (loop $tile
        (local.set $a (v128.load (local.get $x)))
        (local.set $at (i32.add (local.get $x) (local.get $xRow)))
        (local.set $b (v128.load (local.get $at)))
        (local.set $at (i32.add (local.get $at) (local.get $xRow)))
        (local.set $c (v128.load (local.get $at)))
        (local.set $d (v128.load (i32.add (local.get $at) (local.get $xRow))))
        (local.set $e (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b)))
        (local.set $f (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b)))
        (local.set $g (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d)))
        (local.set $h (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d)))
        (local.set $to (call $addFour (local.get $to) (local.get $yRow)
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $e) (local.get $g))))
        (local.set $to (call $addFour (local.get $to) (local.get $yRow)
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $e) (local.get $g))))
        (local.set $to (call $addFour (local.get $to) (local.get $yRow)
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $f) (local.get $h))))
        (local.set $to (call $addFour (local.get $to) (local.get $yRow)
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $f) (local.get $h))))
        (local.set $x (i32.add (local.get $x) (i32.const 16)))
        (br_if $tile (local.tee $left (i32.sub (local.get $left) (i32.const 4)))))
      (local.set $x (i32.add (local.get $x) (i32.mul (local.get $xRow) (i32.const 3))))
      (local.set $y (i32.add (local.get $y) (i32.const 16)))
      (br_if $row (local.tee $rows (i32.sub (local.get $rows) (i32.const 4))))))

  ;; Adds four numbers to those at the address. Returns the address of the next row.
  (func $addFour (param $to i32) (param $row i32) (param $v v128) (result i32)
    (v128.store (local.get $to) (f32x4.add (v128.load (local.get $to)) (local.get $v)))
    (i32.add (local.get $to) (local.get $row)))

  ;; y[i,:] += sum over taps j of x[i + (j - half) * dilation,:] * w[j,:], where there is such a row. Eight columns at a time.
  (func (export "convolveColumnsAdd")
    (param $rows i32) (param $width i32) (param $taps i32) (param $dilation i32) (param $x i32) (param $w i32) (param $y i32)
    (local $row i32) (local $bytes i32) (local $step i32) (local $reach i32) (local $from i32) (local $xFrom i32)
    (local $at i32) (local $xt i32) (local $wt i32) (local $left i32) (local $column i32) (local $s0 v128) (local $s1 v128)
    (local.set $bytes (i32.shl (local.get $width) (i32.const 2)))
    (local.set $step (i32.mul (local.get $bytes) (local.get $dilation)))
    (local.set $reach (i32.mul (i32.shr_u (local.get $taps) (i32.const 1)) (local.get $dilation)))
    (block $done
      (loop $next
        (br_if $done (i32.eq (local.get $row) (local.get $rows)))
        (local.set $from (i32.sub (local.get $row) (local.get $reach)))
        (local.set $xFrom (i32.add (local.get $x) (i32.mul (local.get $from) (local.get $bytes))))
        (local.set $column (i32.const 0))
        (loop $columns
          (local.set $s0 (v128.load (local.get $y)))
          (local.set $s1 (v128.load offset=16 (local.get $y)))
          (local.set $at (local.get $from))
          (local.set $xt (i32.add (local.get $xFrom) (local.get $column)))
          (local.set $wt (i32.add (local.get $w) (local.get $column)))
          (local.set $left (local.get $taps))
          (loop $tap
            ;; Before the first row, too, it is no row: unsigned, a negative number is large.
            (if (i32.lt_u (local.get $at) (local.get $rows)) (then
              (local.set $s0
                (f32x4.add (local.get $s0) (f32x4.mul (v128.load (local.get $xt)) (v128.load (local.get $wt)))))
              (local.set $s1
                (f32x4.add (local.get $s1) (f32x4.mul (v128.load offset=16 (local.get $xt)) (v128.load offset=16 (local.get $wt)))))))
            (local.set $at (i32.add (local.get $at) (local.get $dilation)))
            (local.set $xt (i32.add (local.get $xt) (local.get $step)))
            (local.set $wt (i32.add (local.get $wt) (local.get $bytes)))
            (br_if $tap (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
          (v128.store (local.get $y) (local.get $s0))
          (v128.store offset=16 (local.get $y) (local.get $s1))
          (local.set $y (i32.add (local.get $y) (i32.const 32)))
          (br_if $columns (i32.lt_u (local.tee $column (i32.add (local.get $column) (i32.const 32))) (local.get $bytes))))
        (local.set $row (i32.add (local.get $row) (i32.const 1)))
        (br $next))))

  ;; w[:] += sum over i of x[i,:] * y[i,:], eight columns at a time.
  (func (export "dotColumnsAdd") (param $rows i32) (param $width i32) (param $x i32) (param $y i32) (param $w i32)
    (local $i i32) (local $xt i32) (local $yt i32) (local $stride i32) (local $s0 v128) (local $s1 v128)
    (if (i32.eqz (local.get $rows)) (then (return)))
    (local.set $stride (i32.shl (local.get $width) (i32.const 2)))
    (loop $columns
      (local.set $i (local.get $rows))
      (local.set $xt (local.get $x))
      (local.set $yt (local.get $y))
      (local.set $s0 (v128.load (local.get $w)))
      (local.set $s1 (v128.load offset=16 (local.get $w)))
      (loop $row
        (local.set $s0 (f32x4.add (local.get $s0) (f32x4.mul (v128.load (local.get $xt)) (v128.load (local.get $yt)))))
        (local.set $s1
          (f32x4.add (local.get $s1) (f32x4.mul (v128.load offset=16 (local.get $xt)) (v128.load offset=16 (local.get $yt)))))
        (local.set $xt (i32.add (local.get $xt) (local.get $stride)))
        (local.set $yt (i32.add (local.get $yt) (local.get $stride)))
        (br_if $row (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
      (v128.store (local.get $w) (local.get $s0))
      (v128.store offset=16 (local.get $w) (local.get $s1))
      (local.set $x (i32.add (local.get $x) (i32.const 32)))
      (local.set $y (i32.add (local.get $y) (i32.const 32)))
      (local.set $w (i32.add (local.get $w) (i32.const 32)))
      (br_if $columns (local.tee $width (i32.sub (local.get $width) (i32.const 8))))))

  ;; w[:] += sum over i of x[i,:]
  (func (export "sumColumnsAdd") (param $rows i32) (param $width i32) (param $x i32) (param $w i32)
    (local $i i32) (local $xt i32) (local $stride i32) (local $sum v128)
    (if (i32.eqz (local.get $rows)) (then (return)))
    (local.set $stride (i32.shl (local.get $width) (i32.const 2)))
    (loop $column
      (local.set $i (local.get $rows))
      (local.set $xt (local.get $x))
      (local.set $sum (v128.load (local.get $w)))
      (loop $row
        (local.set $sum (f32x4.add (local.get $sum) (v128.load (local.get $xt))))
        (local.set $xt (i32.add (local.get $xt) (local.get $stride)))
        (br_if $row (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
      (v128.store (local.get $w) (local.get $sum))
      (local.set $x (i32.add (local.get $x) (i32.const 16)))
      (local.set $w (i32.add (local.get $w) (i32.const 16)))
      (br_if $column (local.tee $width (i32.sub (local.get $width) (i32.const 4))))))

  ;; y[i,:] += x[ids[i],:], each side with its own row stride.
  (func (export "gatherAdd")
    (param $rows i32) (param $width i32) (param $ids i32) (param $x i32) (param $xRow i32) (param $y i32) (param $yRow i32)
    (local $left i32) (local $from i32) (local $to i32)
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $left (local.get $width))
        (local.set $from (i32.add (local.get $x) (i32.mul (i32.load (local.get $ids)) (local.get $xRow))))
        (local.set $to (local.get $y))
        (loop $next
          (v128.store (local.get $to) (f32x4.add (v128.load (local.get $to)) (v128.load (local.get $from))))
          (local.set $from (i32.add (local.get $from) (i32.const 16)))
          (local.set $to (i32.add (local.get $to) (i32.const 16)))
          (br_if $next (local.tee $left (i32.sub (local.get $left) (i32.const 4)))))
        (local.set $ids (i32.add (local.get $ids) (i32.const 4)))
        (local.set $y (i32.add (local.get $y) (local.get $yRow)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $row))))

  ;; x[ids[i],:] += y[i,:], the transpose of `gatherAdd`.
  (func (export "scatterAdd")
    (param $rows i32) (param $width i32) (param $ids i32) (param $x i32) (param $xRow i32) (param $y i32) (param $yRow i32)
    (local $left i32) (local $from i32) (local $to i32)
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $left (local.get $width))
        (local.set $to (i32.add (local.get $x) (i32.mul (i32.load (local.get $ids)) (local.get $xRow))))
        (local.set $from (local.get $y))
        (loop $next
          (v128.store (local.get $to) (f32x4.add (v128.load (local.get $to)) (v128.load (local.get $from))))
          (local.set $from (i32.add (local.get $from) (i32.const 16)))
          (local.set $to (i32.add (local.get $to) (i32.const 16)))
          (br_if $next (local.tee $left (i32.sub (local.get $left) (i32.const 4)))))
        (local.set $ids (i32.add (local.get $ids) (i32.const 4)))
        (local.set $y (i32.add (local.get $y) (local.get $yRow)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $row))))

  ;; z[i] = x[i] + y[i]
  (func (export "add") (param $count i32) (param $x i32) (param $y i32) (param $z i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $count)))
        (v128.store (local.get $z) (f32x4.add (v128.load (local.get $x)) (v128.load (local.get $y))))
        (local.set $x (i32.add (local.get $x) (i32.const 16)))
        (local.set $y (i32.add (local.get $y) (i32.const 16)))
        (local.set $z (i32.add (local.get $z) (i32.const 16)))
        (local.set $count (i32.sub (local.get $count) (i32.const 4)))
        (br $next))))

  ;; y[i,:] = x[:]
  (func (export "repeatRow") (param $rows i32) (param $width i32) (param $x i32) (param $y i32)
    (local $left i32) (local $from i32)
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $left (local.get $width))
        (local.set $from (local.get $x))
        (loop $next
          (v128.store (local.get $y) (v128.load (local.get $from)))
          (local.set $from (i32.add (local.get $from) (i32.const 16)))
          (local.set $y (i32.add (local.get $y) (i32.const 16)))
          (br_if $next (local.tee $left (i32.sub (local.get $left) (i32.const 4)))))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $row))))

  ;; y[i] = max(x[i], floor) * scale where a random number reaches `threshold` (of 2^32), else 0.
  ;; `state` holds four xorshift32 generators, one a lane.
  (func (export "dropout")
    (param $count i32) (param $x i32) (param $floor f32) (param $threshold i32) (param $scale f32) (param $state i32) (param $y i32)
    (local $f v128) (local $t v128) (local $s v128) (local $r v128)
    (local.set $f (f32x4.splat (local.get $floor)))
    (local.set $t (i32x4.splat (local.get $threshold)))
    (local.set $s (f32x4.splat (local.get $scale)))
    (local.set $r (v128.load (local.get $state)))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $count)))
        (local.set $r (v128.xor (local.get $r) (i32x4.shl (local.get $r) (i32.const 13))))
        (local.set $r (v128.xor (local.get $r) (i32x4.shr_u (local.get $r) (i32.const 17))))
        (local.set $r (v128.xor (local.get $r) (i32x4.shl (local.get $r) (i32.const 5))))
        (v128.store (local.get $y)
          (v128.and
            (f32x4.mul (f32x4.pmax (local.get $f) (v128.load (local.get $x))) (local.get $s))
            (i32x4.ge_u (local.get $r) (local.get $t))))
        (local.set $x (i32.add (local.get $x) (i32.const 16)))
        (local.set $y (i32.add (local.get $y) (i32.const 16)))
        (local.set $count (i32.sub (local.get $count) (i32.const 4)))
        (br $next)))
    (v128.store (local.get $state) (local.get $r)))

  ;; d[i] = d[i] * scale where y[i] is not 0, else 0: backwards through `dropout`.
  (func (export "dropoutBackward") (param $count i32) (param $y i32) (param $scale f32) (param $d i32)
    (local $s v128) (local $zero v128)
    (local.set $s (f32x4.splat (local.get $scale)))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $count)))
        (v128.store (local.get $d)
          (v128.and
            (f32x4.mul (v128.load (local.get $d)) (local.get $s))
            (f32x4.ne (v128.load (local.get $y)) (local.get $zero))))
        (local.set $y (i32.add (local.get $y) (i32.const 16)))
        (local.set $d (i32.add (local.get $d) (i32.const 16)))
        (local.set $count (i32.sub (local.get $count) (i32.const 4)))
        (br $next))))

  ;; h = z + gate * (previous - z), row after row, where gate = min(max(a / 4 + 1/2, 0), 1). The stride may be negative.
  (func (export "recur")
    (param $rows i32) (param $width i32) (param $stride i32) (param $a i32) (param $z i32) (param $previous i32) (param $h i32)
    (local $at i32) (local $end i32) (local $gate v128) (local $value v128)
    (local.set $end (i32.shl (local.get $width) (i32.const 2)))
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $at (i32.const 0))
        (loop $next
          (local.set $gate (call $gate (v128.load (i32.add (local.get $a) (local.get $at)))))
          (local.set $value (v128.load (i32.add (local.get $z) (local.get $at))))
          (v128.store (i32.add (local.get $h) (local.get $at))
            (f32x4.add (local.get $value)
              (f32x4.mul (local.get $gate)
                (f32x4.sub (v128.load (i32.add (local.get $previous) (local.get $at))) (local.get $value)))))
          (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
        (local.set $a (i32.add (local.get $a) (local.get $stride)))
        (local.set $z (i32.add (local.get $z) (local.get $stride)))
        (local.set $previous (i32.add (local.get $previous) (local.get $stride)))
        (local.set $h (i32.add (local.get $h) (local.get $stride)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $row))))

  (func $gate (param $a v128) (result v128)
    (f32x4.pmin
      (f32x4.splat (f32.const 1))
      (f32x4.pmax
        (f32x4.splat (f32.const 0))
        (f32x4.add (f32x4.mul (local.get $a) (f32x4.splat (f32.const 0.25))) (f32x4.splat (f32.const 0.5))))))

  ;; Backwards through `recur`: `carry` is the gradient that the rows already seen leave to the one before them.
  (func (export "recurBackward")
    (param $rows i32) (param $width i32) (param $stride i32) (param $a i32) (param $z i32) (param $previous i32)
    (param $dh i32) (param $da i32) (param $dz i32) (param $carry i32)
    (local $at i32) (local $end i32) (local $gate v128) (local $slope v128) (local $g v128) (local $to i32)
    (local.set $end (i32.shl (local.get $width) (i32.const 2)))
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $at (i32.const 0))
        (loop $next
          (local.set $gate (call $gate (v128.load (i32.add (local.get $a) (local.get $at)))))
          (local.set $to (i32.add (local.get $carry) (local.get $at)))
          (local.set $g (f32x4.add (v128.load (i32.add (local.get $dh) (local.get $at))) (v128.load (local.get $to))))
          (v128.store (local.get $to) (f32x4.mul (local.get $g) (local.get $gate)))
          (local.set $to (i32.add (local.get $dz) (local.get $at)))
          (v128.store (local.get $to)
            (f32x4.add (v128.load (local.get $to))
              (f32x4.mul (local.get $g) (f32x4.sub (f32x4.splat (f32.const 1)) (local.get $gate)))))
          (local.set $slope
            (v128.and
              (f32x4.splat (f32.const 0.25))
              (v128.and
                (f32x4.gt (local.get $gate) (f32x4.splat (f32.const 0)))
                (f32x4.lt (local.get $gate) (f32x4.splat (f32.const 1))))))
          (local.set $to (i32.add (local.get $da) (local.get $at)))
          (v128.store (local.get $to)
            (f32x4.add (v128.load (local.get $to))
              (f32x4.mul
                (f32x4.mul (local.get $g) (local.get $slope))
                (f32x4.sub
                  (v128.load (i32.add (local.get $previous) (local.get $at)))
                  (v128.load (i32.add (local.get $z) (local.get $at)))))))
          (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
        (local.set $a (i32.add (local.get $a) (local.get $stride)))
        (local.set $z (i32.add (local.get $z) (local.get $stride)))
        (local.set $previous (i32.add (local.get $previous) (local.get $stride)))
        (local.set $dh (i32.add (local.get $dh) (local.get $stride)))
        (local.set $da (i32.add (local.get $da) (local.get $stride)))
        (local.set $dz (i32.add (local.get $dz) (local.get $stride)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $row))))

  ;; The sum of squares: each lane on its own, then (0 + 1) + (2 + 3).
  (func (export "sumOfSquares") (param $count i32) (param $x i32) (result f32)
    (local $sum v128) (local $v v128)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $count)))
        (local.set $v (v128.load (local.get $x)))
        (local.set $sum (f32x4.add (local.get $sum) (f32x4.mul (local.get $v) (local.get $v))))
        (local.set $x (i32.add (local.get $x) (i32.const 16)))
        (local.set $count (i32.sub (local.get $count) (i32.const 4)))
        (br $next)))
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $sum)) (f32x4.extract_lane 1 (local.get $sum)))
      (f32.add (f32x4.extract_lane 2 (local.get $sum)) (f32x4.extract_lane 3 (local.get $sum)))))

  ;; Adam (Kingma and Ba 2015) with decoupled decay; the gradient is scaled first and zeroed after.
  ;; first += (g - first) * (1 - beta1); second += (g*g - second) * (1 - beta2); w -= w*decay + rate * first / (sqrt(second) + epsilon)
  (func (export "adam")
    (param $count i32) (param $w i32) (param $g i32) (param $first i32) (param $second i32)
    (param $scale f32) (param $rate f32) (param $decay f32) (param $beta1 f32) (param $beta2 f32) (param $epsilon f32)
    (local $vScale v128) (local $vRate v128) (local $vDecay v128) (local $v1 v128) (local $v2 v128) (local $vEpsilon v128)
    (local $x v128) (local $m v128) (local $v v128) (local $gradient v128) (local $zero v128)
    (local.set $vScale (f32x4.splat (local.get $scale)))
    (local.set $vRate (f32x4.splat (local.get $rate)))
    (local.set $vDecay (f32x4.splat (local.get $decay)))
    (local.set $v1 (f32x4.splat (f32.sub (f32.const 1) (local.get $beta1))))
    (local.set $v2 (f32x4.splat (f32.sub (f32.const 1) (local.get $beta2))))
    (local.set $vEpsilon (f32x4.splat (local.get $epsilon)))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $count)))
        (local.set $gradient (f32x4.mul (v128.load (local.get $g)) (local.get $vScale)))
        (v128.store (local.get $g) (local.get $zero))
        (local.set $m (v128.load (local.get $first)))
        (local.set $m (f32x4.add (local.get $m) (f32x4.mul (f32x4.sub (local.get $gradient) (local.get $m)) (local.get $v1))))
        (v128.store (local.get $first) (local.get $m))
        (local.set $v (v128.load (local.get $second)))
        (local.set $v
          (f32x4.add (local.get $v)
            (f32x4.mul
              (f32x4.sub (f32x4.mul (local.get $gradient) (local.get $gradient)) (local.get $v))
              (local.get $v2))))
        (v128.store (local.get $second) (local.get $v))
        (local.set $x (v128.load (local.get $w)))
        (v128.store (local.get $w)
          (f32x4.sub
            (f32x4.sub (local.get $x) (f32x4.mul (local.get $x) (local.get $vDecay)))
            (f32x4.div
              (f32x4.mul (local.get $vRate) (local.get $m))
              (f32x4.add (f32x4.sqrt (local.get $v)) (local.get $vEpsilon)))))
        (local.set $w (i32.add (local.get $w) (i32.const 16)))
        (local.set $g (i32.add (local.get $g) (i32.const 16)))
        (local.set $first (i32.add (local.get $first) (i32.const 16)))
        (local.set $second (i32.add (local.get $second) (i32.const 16)))
        (local.set $count (i32.sub (local.get $count) (i32.const 4)))
        (br $next))))

  ;; average[i] += (w[i] - average[i]) * share
  (func (export "blend") (param $count i32) (param $w i32) (param $share f32) (param $average i32)
    (local $s v128) (local $a v128)
    (local.set $s (f32x4.splat (local.get $share)))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $count)))
        (local.set $a (v128.load (local.get $average)))
        (v128.store (local.get $average)
          (f32x4.add (local.get $a) (f32x4.mul (f32x4.sub (v128.load (local.get $w)) (local.get $a)) (local.get $s))))
        (local.set $w (i32.add (local.get $w) (i32.const 16)))
        (local.set $average (i32.add (local.get $average) (i32.const 16)))
        (local.set $count (i32.sub (local.get $count) (i32.const 4)))
        (br $next)))))
