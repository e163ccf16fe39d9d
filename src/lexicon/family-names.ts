/**
 * Family names of China and of the Chinese abroad, of Korea and Vietnam, where they stand first: "Zhang Xiuying", "Nguyen Van Thanh". Lower case, without
 * accents. Those that are English words or given names too are left out: "Sun Life", "Park Avenue", "Lee Marlow".
 */
export const FIRST_STANDING_FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'wang zhang liu chen yang huang zhao wu zhou xu zhu hu guo luo zheng liang xie tang deng feng cao peng zeng xiao tian dong ' +
    'yuan cai jiang yu ye cheng wei su lu ding ren yao shen zhong jin fang shi liao zou xiong hao qiu qin gu hou shao ' +
    'meng wan qian yin xi kim choi jung kang cho yoon jang lim shin kwon hwang ahn ryu jeon bae baek noh heo yoo ' +
    'tan ho goh chua teo koh ong wong chan cheung leung kwok tsang tsai lai yip yeo heng loh chew cheong chong khoo toh ' +
    'seah quek foo liew leong mok yap yong hsu hsieh chiang chiu ' +
    'nguyen tran pham hoang huynh phan vu vo dang bui ngo duong ly dinh trinh doan'
  ).split(' '),
);

/** Syllables of given names behind them that are small words of English: "Tan Hock Soon", "Lai Mun On". */
export const SMALL_SYLLABLES: ReadonlySet<string> = new Set(
  'soon on an in so do my you how too can un her may yet till own'.split(' '),
);
