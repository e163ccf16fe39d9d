/** Short forms of English given names, and the names they stand for. Folded; our own compilation, from common knowledge. */

const rows = (table: string): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, readonly string[]>();
  for (const row of table.split(';')) {
    const [short = '', full = ''] = row.trim().split(':');
    names.set(short, full.split(' '));
  }
  return names;
};

export const NICKNAMES = rows(
  'abby:abigail; abe:abraham; al:albert alan alfred alexander; alex:alexander alexandra alexandria alejandro; andy:andrew; ' +
    'angie:angela; art:arthur; barb:barbara; ben:benjamin; bernie:bernard; bert:albert herbert; beth:elizabeth; ' +
    'betsy:elizabeth; betty:elizabeth; bill:william; billy:william; bob:robert; bobby:robert; brad:bradley; cathy:catherine; ' +
    'charlie:charles; chuck:charles; chris:christopher christine christina christian; cindy:cynthia; cliff:clifford; dan:daniel; ' +
    'danny:daniel; dave:david; deb:deborah; debbie:deborah; dick:richard; don:donald; donnie:donald; doug:douglas; ' +
    'ed:edward edwin edmund; eddie:edward; eli:elijah; fran:frances; frank:francis franklin; fred:frederick; gabe:gabriel; ' +
    'gene:eugene; gerry:gerald; greg:gregory; gus:augustus; hank:henry; harry:harold henry; jack:john; jake:jacob; ' +
    'jeff:jeffrey geoffrey; jen:jennifer; jenny:jennifer; jerry:gerald jerome; jim:james; jimmy:james; joe:joseph; joey:joseph; ' +
    'jon:jonathan; josh:joshua; judy:judith; kate:katherine catherine; kathy:kathleen katherine; katie:katherine; ' +
    'ken:kenneth; kim:kimberly; larry:lawrence; len:leonard; leo:leonard; liz:elizabeth; lou:louis louise; maggie:margaret; ' +
    'mandy:amanda; manny:manuel emmanuel; marty:martin; matt:matthew; meg:margaret; mel:melvin; mickey:michael; mike:michael; ' +
    'mitch:mitchell; nancy:ann; nat:nathaniel nathan; nate:nathaniel nathan; ned:edward; nick:nicholas; norm:norman; ' +
    'pam:pamela; pat:patrick patricia; patty:patricia; peggy:margaret; pete:peter; phil:philip phillip; ray:raymond; ' +
    'rich:richard; rick:richard; rob:robert; robbie:robert; ron:ronald; ronnie:ronald; rudy:rudolph; russ:russell; ' +
    'sally:sarah; sam:samuel samantha; sandy:sandra alexander; stan:stanley; steve:steven stephen; sue:susan; susie:susan; ' +
    'ted:edward theodore; teddy:edward theodore; terry:terrence theresa; tim:timothy; tina:christina; toby:tobias; ' +
    'tom:thomas; tommy:thomas; tony:anthony; trish:patricia; val:valerie; vicky:victoria; vince:vincent; wally:walter; ' +
    'walt:walter; wes:wesley; will:william; willie:william; zach:zachary; zack:zachary',
);
