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
  'abbie:abigail; abby:abigail; abe:abraham; addie:adelaide adeline; aggie:agnes; al:albert alan alfred alexander; ' +
    'alec:alexander; alex:alexander alexandra alexandria alejandro; alf:alfred; alfie:alfred; ali:alison; ' +
    'ally:alison; andi:andrea; andy:andrew; angie:angela; archie:archibald; arnie:arnold; art:arthur; arty:arthur; ' +
    'barb:barbara; barney:barnaby bernard; bart:bartholomew; becca:rebecca; becky:rebecca; bella:isabella; ' +
    'ben:benjamin; benny:benjamin; bernie:bernard; berny:bernard; bert:albert herbert; bess:elizabeth; ' +
    'beth:elizabeth; betsy:elizabeth; betty:elizabeth; bev:beverly; bill:william; billy:william; bob:robert; ' +
    'bobbie:roberta robert; bobby:robert; brad:bradley; bram:abraham; carrie:caroline; cass:cassandra; ' +
    'cate:catherine; cathy:catherine; charley:charles; charlie:charles; chip:charles; chris:christopher christine ' +
    'christina christian; chrissy:christine christina; christy:christine christina; chuck:charles; cindy:cynthia; ' +
    'clem:clement clementine; cliff:clifford; connie:constance; curt:curtis; dan:daniel; dannie:daniel; danny:daniel; ' +
    'dave:david; davy:david; deb:deborah; debbie:deborah; debby:deborah; denny:dennis; dick:richard; dolly:dorothy; ' +
    'dom:dominic dominick; don:donald; donnie:donald; dot:dorothy; dottie:dorothy; doug:douglas; drew:andrew; ' +
    'dusty:dustin; ed:edward edwin edmund; eddie:edward; eddy:edward; effie:euphemia; eli:elijah; ellie:eleanor ' +
    'elizabeth; emmy:emily; ernie:ernest; evie:eve evelyn; ferdy:ferdinand; flo:florence; fran:frances francis ' +
    'francesca; frank:francis franklin; frankie:francis franklin frances; fred:frederick; freddie:frederick; ' +
    'freddy:frederick; gabby:gabriella gabrielle; gabe:gabriel; gail:abigail; gene:eugene; geoff:geoffrey; ' +
    'georgie:george georgina; gerry:gerald; gil:gilbert; gina:regina; ginny:virginia; greg:gregory; greta:margaret; ' +
    'gus:augustus; hal:harold henry; hank:henry; harry:harold henry; hattie:harriet; herb:herbert; howie:howard; ' +
    'ike:isaac; izzy:isabel isadore; jack:john; jackie:jacqueline; jake:jacob; jamie:james; jeff:jeffrey geoffrey; ' +
    'jen:jennifer; jenna:jennifer; jenny:jennifer; jerry:gerald jerome; jess:jessica; jessie:jessica; jim:james; ' +
    'jimmie:james; jimmy:james; jo:joanna josephine; jody:judith; joe:joseph; joey:joseph; johnnie:john; johnny:john; ' +
    'jon:jonathan; joni:joan; josh:joshua; josie:josephine; judy:judith; juli:julia; kat:katherine; kate:katherine ' +
    'catherine; kathie:kathleen katherine; kathy:kathleen katherine; katie:katherine; katy:katherine; kay:katherine; ' +
    'ken:kenneth; kenny:kenneth; kim:kimberly; kit:christopher katherine; kris:kristin kristina kristen; ' +
    'larry:lawrence; len:leonard; lenny:leonard; leo:leonard; les:leslie lester; lex:alexander; libby:elizabeth; ' +
    'liz:elizabeth; lizzie:elizabeth; lottie:charlotte; lou:louis louise; mac:malcolm; madge:margaret; ' +
    'maggie:margaret; mandy:amanda; manny:manuel emmanuel; marge:margaret marjorie; margie:margaret marjorie; ' +
    'marty:martin; matt:matthew; mattie:matthew matilda; max:maximilian maxwell; meg:margaret; mel:melvin melanie ' +
    'melissa; mick:michael; mickey:michael; mike:michael; mikey:michael; millie:mildred millicent; mimi:miriam; ' +
    'mindy:melinda; missy:melissa; mitch:mitchell; moe:maurice moses; molly:mary margaret; monty:montgomery; ' +
    'mort:mortimer morton; nan:nancy ann; nat:nathaniel nathan; nate:nathaniel nathan; natty:nathaniel; ned:edward; ' +
    'nell:eleanor helen; nellie:eleanor helen; nettie:annette; nick:nicholas; nicky:nicholas nicole; nikki:nicole; ' +
    'norm:norman; ollie:oliver; oz:oscar; paddy:patrick; pam:pamela; pat:patrick patricia; pattie:patricia; ' +
    'patty:patricia; peggy:margaret; penny:penelope; percy:percival; pete:peter; phil:philip phillip; randy:randall ' +
    'randolph; ray:raymond; reg:reginald; reggie:reginald; rich:richard; rick:richard; rob:robert; robbie:robert; ' +
    'rod:rodney roderick; roddy:roderick; ron:ronald; ronnie:ronald; rosie:rose rosemary; roxy:roxanne; rudy:rudolph; ' +
    'russ:russell; rusty:russell; sadie:sarah; sal:salvatore sarah; sally:sarah; sam:samuel samantha; sammy:samuel; ' +
    'sandy:sandra alexander; sid:sidney; sol:solomon; stan:stanley; steph:stephanie; steve:steven stephen; stu:stuart ' +
    'stewart; sue:susan; susie:susan; susy:susan; sy:seymour; tad:thaddeus; tammy:tamara; ted:edward theodore; ' +
    'teddy:edward theodore; terry:terrence theresa; tess:theresa; theo:theodore; thom:thomas; tilda:matilda; ' +
    'tim:timothy; timmy:timothy; tina:christina; toby:tobias; tom:thomas; tommy:thomas; tony:anthony; trish:patricia; ' +
    'trixie:beatrice; trudy:gertrude; ty:tyler tyrone; val:valerie; vic:victor; vicky:victoria; vince:vincent; ' +
    'vinny:vincent; viv:vivian; wally:walter; walt:walter; wes:wesley; wilf:wilfred; will:william; willie:william; ' +
    'winnie:winifred winston; woody:woodrow; zach:zachary; zack:zachary; zeke:ezekiel',
);
