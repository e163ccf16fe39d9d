import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Vocabulary } from '../model/vocabulary.ts';
import { Learner } from './learner.ts';
import type { TrainingOptions } from './options.ts';

/** What a network is made of besides its weights. */
interface Header {
  readonly options: TrainingOptions;
  readonly words: readonly string[];
  readonly counts: readonly number[];
}

const HEADER_LENGTH = 4;

/** Writes the weights as they are, behind a header in JSON: its length in 4 bytes, the header padded to a multiple of 4. */
export function saveCheckpoint(file: string, header: Header, weights: Float32Array): void {
  const json = Buffer.from(JSON.stringify(header));
  const padded = Buffer.alloc(Math.ceil(json.length / 4) * 4, ' ');
  json.copy(padded);
  const length = Buffer.alloc(HEADER_LENGTH);
  length.writeUInt32LE(padded.length);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    Buffer.concat([length, padded, Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength)]),
  );
}

/** Makes the network that a checkpoint holds. */
export async function loadCheckpoint(file: string): Promise<{
  learner: Learner;
  vocabulary: Vocabulary;
  /** How often each word stands in the training articles. */
  counts: readonly number[];
  options: TrainingOptions;
}> {
  const bytes = readFileSync(file);
  const start = HEADER_LENGTH + bytes.readUInt32LE();
  const { options, words, counts } = JSON.parse(bytes.toString('utf8', HEADER_LENGTH, start)) as Header;
  const vocabulary = new Vocabulary(words);
  const learner = await Learner.create(vocabulary, counts, options, 0);
  learner.parameters.load(new Float32Array(new Uint8Array(bytes.subarray(start)).buffer));
  return { learner, vocabulary, counts, options };
}
