/**
 * Given names of many languages by the gender they are mostly borne with; our own compilation, from common knowledge.
 * Lower case, without accents. Short forms included.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const FEMALE_NAMES = words(
  'luz dary bev chantelle doreen hayley kayleigh priti ailsa ainhoa aigul aisling akinyi amarachi anahit angharad anneli aroha ' +
    'atieno bethan birgitte bisi bronwyn ' +
    'busra caoimhe citlali corina dalal dayana dinara dineo eimear eliska evie fatiha ffion folasade freja funmi ' +
    'gayane golshifteh gulnara hedvig hiba ikram ingunn iratxe isla itziar iwona jitka jolanta ketevan kinga ' +
    'laleh leilani leire lieve loubna lowri luiza lusine madina mairead mariza marnie mehreen meritxell milja ' +
    'moana nerea ngaire nigar niloufar nodira nuala nuria nusrat nyambura oana odalys oliwia omotola palesa ' +
    'pushpa putri ragnhild ratna renata rhian riikka rikke roxana rudo rutendo sadia savita shauna shona shruti ' +
    'sunniva tahmina tanja tilly tugba tuuli tuva vendula veronika whetu wulan xochitl yamileth yanling zarina ' +
    'zineb ' +
    'aaliyah abby abena abigail abla achieng ada adaeze adanna addison adela adele aditi adriana adrienne adwoa ' +
    'afua agatha agnes agneta agnieszka aiko aileen aimee aino aisha aishwarya aissatou akiko akosua akua alana ' +
    'alba aleksandra alena alessandra alexa alexandra alexis alice alicia alison aliyah alla allison alma alyssa ' +
    'ama amaka amal amanda amara amber amelia ami amina aminata amira amma amna amy ana anandi ananya anastasia ' +
    'anastasiya anca andreea aneta angela angelina angie aniko anita anja anjali anke ann anna annabel annabelle ' +
    'anne annegret anneke anneliese annelise annette annie annika annmarie antoinette antonia anuradha anushka ' +
    'aoife aparna april ariana arlene aruna arundhati asha ashleigh asma astrid asuka atsuko audrey augusta auma ' +
    'aurelie aurora ava ayako ayelet ayesha ayla ayo-joy ayse aysel azadeh azza barbara barbora basma bea beata ' +
    'beate beatrice beatriz beatrix becky bella benazir bente bernadette bernarda bernice bertha beryl bess beth bethany betsy ' +
    'betty beverly beyonce bhavna bianca binta birgit birgitta blanca bolanle bonnie bozena brandi bree brenda ' +
    'bridget brigid brigitte brinda britt britta brittany brittney bronwen brooke bukola bushra caitlin camilla ' +
    'candace candice caren carla carlotta carly carmen carol carole carolina caroline carolyn carrie carrie-ann ' +
    'carys cassandra cassie catalina catarina cate catherine cathy catriona cecilia celeste celia cerys chandra ' +
    'charlene charlotte chelsea cher cheryl chiamaka chiara chidinma chieko chimamanda chioma chiyo chloe ' +
    'christa christie christina christine ciara cilla cindy claire clara clare clarisse claudia claudine ' +
    'clemence colette colleen concepcion connie constance consuelo cora corazon corinne cosima cristina crystal ' +
    'cynthia dagmar daisy dalia daniela danielle danuta daphne daria darlene dawn deanna deb debbie deborah debra ' +
    'dee deepa deepika deirdre delia della delphine denise desiree devi dewi diana diane dianne dilma dina dinah ' +
    'divya dolores dominga donna dora doris dorota dorothy dorte dot dragana ebba ebony edith edna effie efua ' +
    'eileen eilidh ekaterina elaine elba eleanor elena eleni elfriede elif elin elisa elisabeta elisabeth eliza ' +
    'elizabeth elke ella elle ellen ellie elodie eloise elsa elsie elspeth elzbieta emiko emilia emily emine ' +
    'emma emmanuelle emmeline enid erica erika erin esi esme esperanza esra estela estelle esther ethel etsuko ' +
    'etta eugenia eugenie eulalia eun-hye eunice eva eve evelyn ezgi fabiola faith fanny farah fatemeh fatima ' +
    'fatma fatou fatoumata fauzia fay faye federica felicia felicity femke ferial fern fernanda filomena fiona ' +
    'fleur flo flora florence folake forough frances francesca francoise franziska frauke freda freya frida ' +
    'friederike fumie fumiko funke funmilayo gabby gabriela gabrielle gaby gail galina gauri geeta gemma ' +
    'genevieve georgia georgina geraldine gerda gertrude geun-hye ghada gia giada gianna gillian gina ginger ' +
    'ginny giorgia giovanna gisele gita giulia giuliana gladys glenda gloria golnaz gordana grace graciela ' +
    'grainne grazina grazyna greta gretchen grete guadalupe gudrun gunilla gwen gwendolyn gwyneth habiba hadeel ' +
    'hafsa hagit halima halina hana hanako hanan hannah hanne harriet haruka haruko hatice hattie hauwa hayat ' +
    'hazel heather hedda hedwig heidi heike helen helena helene helga helle henrietta henrike hester hilary ' +
    'hilda hilde hillary hina hiroko hitomi holly hope huda huma huong hyun-jung ida ifeoma iga ilana ilona ilse imani ' +
    'imee imelda imogen ina inas indira indu ines inga inge ingeborg ingrid inmaculada ioana irene irina ' +
    'iris irma isabel isabela isabella isabelle ishita ivana ivanka iveta ivy jacqueline jade jadwiga jamila ' +
    'jana jane janelle janet janice janie janine jasmijn jasmine jaya jayalalithaa jeanette jeanne jeannie ' +
    'jelena jemima jenna jennie jennifer jenny jessica ji-eun ji-hyun jill jillian jimena joan joann ' +
    'joanna joanne jocelyn jodi jodie joni josefa josefina josephine josie joy joyce juana juanita judith judy ' +
    'julia juliana julianne julie juliet julieta june junko justyna jutta jyoti kadiatou kaisa kaitlin kajol ' +
    'kalina kalpana kamala kamila kaori kara karen kari karin karla kasia katalin katarina katarzyna kate ' +
    'katelyn katerina kateryna katharine katherine kathie kathleen kathryn kathy katie katja katrin katrina ' +
    'katrine katy kavita kavitha kay kayla kazuko keiko keira keisha kellie kellyanne kendra kerri kerstin khadija ' +
    'khadijah khadijatou khaleda kimberly kimiko kirsten kirsti kirstin kirsty kirti kitty kristen kristi ' +
    'kristin kristina kristine ksenia kylie kyoko kyung-wha lacey laetitia laila lakshmi lamia lana lani lanying ' +
    'lara larisa larissa lata latifa latisha latoya laura lauren laurence laurie lauryn lavinia layla lea leah ' +
    'leanne leela leigh-anne leila lena lene leni lenka leona leslie leticia lexi leyla libby lidia ' +
    'lieselotte ligia lijuan lilian lillian lilly lily linda lindiwe linnea lisa liv liz liza ' +
    'lizzie lois lola lorelei lorena loretta lori lorna lorraine lotta lotte lottie louisa louise lourdes lubna ' +
    'lucia lucie lucille lucinda lucrezia lucy ludmila ludovica luisa lujain lydia lynda lynette lynn lynne ' +
    'lynsey lyudmila mabel machiko mackenzie madeleine madeline madhuri madison mae maeve magali magda magdalena ' +
    'maggie maha mahnaz mahsa mai maia maisie maja malala malgorzata malia mamata mamie manal mandy maneka ' +
    'manisha manon manuela mara marcela marcia mareike maren margaret margarita margaux margery margherita ' +
    'margot maria mariah mariam mariama marian mariana marianne maribel maricar maricel marie marieke mariel ' +
    'marielle marija mariko marilyn marina marine marisol marit mariya marjorie marketa marla marlene marlies ' +
    'marsha marta martha martina martine marva mary maryam maryann masako mathilde matilda matilde maud ' +
    'maura maureen mavis maxine may mayawati mayumi meena meera megan megawati megha meghan megumi megyn meiling ' +
    'melania melanie melinda melissa melody mercedes mercy meredith merve mette mhairi mi-kyung mia micaela ' +
    'michela michelle michiko midori mieko mildred milena milica millie milly minal mindy minnie mira miranda ' +
    'mireille miriam mirjana mirka misaki misty miyuki moira mollie molly mona monica monika monique montserrat ' +
    'morag mouna mumtaz muriel myfanwy myra myrtle nadezhda nadia nadine nadira nahla naima najat najwa ' +
    'nalini nana-ama nancy nandini nandita naoko naomi nasrin natalia natalie nataliya natalya natasha nathalie ' +
    'natsuko nawal nazanin neema neha nell nellie nelly nermin nerys ngozi nia niamh nicole nicolette nikita ' +
    'nikki nina nirmala nisha njeri nkechi nkosazana nneka noemi nomsa nomvula nora noreen noriko norma nour ' +
    'noura nthabiseng ntombi nupur nurcan nurul nyokabi obiageli odile ofelia oksana olena olga olha ' +
    'olive olivia oluchi omolara opal oprah orla orlaith orly ornella ottilie oumou padma paige paloma pam ' +
    'pamela pansy paola paraskevi parisa parvaneh parveen patience patricia patrizia patsy patti patty paula ' +
    'paulina pauline pearl peg peggy penelope penny pernille petra philippa philomena phoebe phumzile phyllis ' +
    'pia pilar polly pooja poppy portia pratibha preeti priscilla priya priyanka prudence puan purnima ' +
    'qiong rabia rachael rachel radha radhika radka raffaella ramatoulaye ramona rania raquel rashmi razia ' +
    'rebecca reem regina reiko rekha renate renee renuka rhea rhiannon rhoda rhonda rie rihanna rima rina ' +
    'rismaharini rita ritu rivka roberta rocio roisin rokia rosa rosalba rosalie rosalind rosanna rosario rose ' +
    'roseline rosemary rosie roxanne roya roz rubina ruby rupa ruqayyah ruta ruth ruxandra sabah sabine ' +
    'sabrina sachiko sade sadhana sadie safiya sahar sahle-work saima sakura sally salma samantha samia samira ' +
    'sana sandra sandrine sangeeta sania sanna sanne saoirse sara sarah sarita saroj sarojini saskia savitri ' +
    'sawsan sayaka seema segolene selena selin selina selma serena setsuko sevgi shabana shabnam shadi shahla ' +
    'shanice shannon sharmila sharon sheena sheikha sheila shelley shelly sherry sheryl shilpa shira shirin ' +
    'shirley shizuka shobha shonda shreya shulamit sian signe sigourney sigrid sigrun silke silvia simisola ' +
    'simona simone simran sinead siobhan sirimavo siti smita smriti sneha snezana sofia solange soledad solveig ' +
    'sonal sonia sonya soo-jin sook-young sophia sophie soraya sri-mulyani stacey steffi stella stephanie suad ' +
    'sudha sue suha sujata suki sumaya sumiko summer sunita susan susanna susannah susanne sushma susie suzanne ' +
    'suzy svenja svetlana swati sybil sylvia sylvie tabitha tahani tamar tamara tamika tammy tania tanya tara ' +
    'tasha tasneem tatiana tatjana tatyana tawakkol tehmina teresa teresita tereza terri tess tessa thandi ' +
    'thandiwe thao thea thelma theresa therese thuli thuy tiffany tigist tilda tillie tina titilayo tomoko tori ' +
    'toshiko tove tracey trang tricia trine trish trisha trixie trudy tuula tzipi ulla ulrike uma ursel ursula ' +
    'usha uta ute valentina valeria valerie vandana vanessa vasiliki vasundhara vera verity verna veronica ' +
    'veronique vesna vicki vicky victoria vida vidya vigdis viktoria vimala viola violet violeta virginia ' +
    'virginie vita vivian viviane vivien vivienne vlasta wafa wambui wanda wangari wanjiru wendy whitney ' +
    'whoopi wiebke wilhelmina wilma winifred winnie wynne xenia xiaoling ximena xiomara xiulan xiuying yaa yael ' +
    'yana yanli yara yasmeen yasmin yasmina yasmine yelena yetunde ying-wen yingluck ylva yoko yolanda yolande ' +
    'yoshiko yuka yukari yukiko yuko yulia yumi yumiko yun-jin yuriko yvette yvonne zadie zahra zainab zandile ' +
    'zanele zara zaynab zdenka zehra zelda zena zeynep zinnia ziyi zodwa zoe zofia zohreh zsuzsanna zubaida ' +
    'zulema zuzana zuzanna',
);

export const MALE_NAMES = words(
  'alisher amer ander babar casper eder gregor heber jesper mudassar munir samer shahzad sikandar thamer timur wilmer yeferson zaher ' +
    'lucian reg aitor alasdair alfie babajide barnaby benoit bohumil bongani caio cathal chukwuma crispin donal farai ' +
    'gaspard gethin hiro ikenna inigo jiho juhani kayode kipchoge ladislav laxman llyr lubos minho nadeem njoroge ' +
    'ruaridh segun seojun tadhg tarquin tawanda venkata vojtech waqas xabier zahid ' +
    'aamir aaron abbas abd abdallah abdel abdelaziz abdelfattah abdoulaye abdul abdulaziz abdulla abdullah ' +
    'abdulrahman abdur abe abel abhijit abhinav abhishek abiy abraham abu abubakar achille achim adalberto adam ' +
    'adama adebayo adel adil aditya adnan adolf adolfo adriano agus agustin ahmad ahmadou ahmed ahmet aidan ajay ' +
    'ajit akbar akhilesh akihito akinwumi akio akira aksel akshay al alain alan alassane alastair albert ' +
    'alberto albrecht aldo alec aled alejandro aleksandar aleksandr aleksei aleksey alessandro alessio alexander ' +
    'alexandre alexandros alexei alexey alexios alf alfons alfonso alfred alfredo ali aliko alioune alistair ' +
    'allan allen alun alvaro alvin amadeo amadou amar amartya ambrose amin aminu amir amit amitabh ammar amos ' +
    'amr anand anas anatole anatoli anatoly anders andre andreas andrei andrej andres andrew andrey andris ' +
    'andrius andriy andrzej andy angelo angus anies anil ankit anselm anthony antoine anton antonio antonis ' +
    'antony antti anup anurag anwar arash archibald archie arend ariel arif aristide arjun arkady armand armando ' +
    'arnab arnaud arne arno arnold arsene art artem arthur artur arturo arun arvid arvind asghar ashish ashok ' +
    'ashraf ashwin asif assaf atal atif attila augustin augusto aurelien aurelio austin avi avigdor avraham axel ' +
    'ayman ayodele azim aziz babacar babak babatunde balakrishna balazs bambang bandar baptiste barack barney ' +
    'barry bart bartholomew bartolome baruch bashar basil bassam bastian basuki bautista behrouz ben ' +
    'benedict bengt benigno benito benjamin bennett benno benny benyamin beppe bernard bernardo bernd berndt ' +
    'bernhard bernie bert bertrand bheki bhim bikram bilal bill billy bimal bingguo binyamin biplab bjarne bjorn ' +
    'bob bobby bogdan bohdan bojan bola boleslaw bongbong boris boudewijn boutros brad bradley bram brandon ' +
    'branko brayden brendan brent brett brian bronislaw bruce bruno bryan bryant bryce bryn bud budi bulent ' +
    'burak byron cal caleb calin callum calvin candido carl carlo carlos carlton carsten carter cary casey ' +
    'caspar cecil cem cemal cesar chad chandan chandrababu charles charlie chaz cheikh chester chet ' +
    'chetan chidi chinedu chinua chip christoph christophe christopher chuck chukwuemeka cillian clarence clark ' +
    'claude claudio claus clay clayton clemens clement cliff clifford clifton clinton clive clyde cody cole ' +
    'colin colm connor conor conrad corey cormac corneliu cornelius corrado cory craig cristian cristiano ' +
    'cristobal csaba curtis cyril cyrille cyrus czeslaw daan dae-jung dafydd daichi daisuke dalai damian damien ' +
    'dan daniel danny danylo daoud dario darius darnell darragh darrell darren darryl daryl dave davey david ' +
    'davide davy dawud dean declan deepak dejan deming denilson denis dennis denny denys denzel derek dermot ' +
    'derrick des deshawn desmond desta detlef dev devendra devin devlet dewayne dewey dex dexter dhirubhai ' +
    'diarmuid dick didier diego dieter dietmar dietrich dilip dimitar dimitri dimitris dinesh diogo diosdado ' +
    'dirk dmitri dmitry dmytro domenico domingo dominic dominick don donald donatas donnie donovan doron doug ' +
    'dougal dougie douglas dragan duane dudley duncan dusan dustin dusty dwayne dwight dylan eamon earl eberhard ' +
    'ebrima eckart eckhard ed eddie edgar edinson edmund edouard eduard eduardo edward edwin eero efrain egon ' +
    'ehsan ehud einar ekow ekrem eli elias elie elijah elio elliot elliott ellis elmer elton elvis ' +
    'emad emanuele emeka emil emile emilian emiliano emilio emmanuel emmerson emmett emre emrys enrico enrique ' +
    'enzo eoghan eoin ercan erdal erdogan eric erich erik ernest ernestas ernesto ernie ernst errol erwin esa ' +
    'esbjorn esteban ethan etienne euan eugene eugenio evan evangelos evaristo everett evo ewald ewan eyal ' +
    'ezekiel ezra fabian fabien fabio fabrice fabrizio facundo fadi fahad fahd faisal fares farhad farhan ' +
    'farid farooq faruk fathi fayez federico fedor fela felipe felix femi feodor ferdinand ferenc fergus ferhat ' +
    'fernando fidel filippo finbarr finlay finn fintan fionn florent florian florin floyd folarin fouad ' +
    'francesco francis francisco franck franco francois frank frankie franklin frans franz fred freddie freddy ' +
    'frederick frederik friedrich fritz fumio fyodor gabriel gael gaetan gaetano ganesh gareth garrett garth ' +
    'gary gaston gatot gaurav gautam gavin gbenga gediminas geert gene gennady gennaro geoff geoffrey georg ' +
    'george georgi georgios georgy geraint gerald gerard gerardo gerd gerhard german geronimo gerrit gerry ' +
    'ghassan gheorghe giacomo giancarlo gianfranco gianluca gianluigi gianni gideon gil gilad gilbert gilberto ' +
    'giles gilles gino giorgio giorgos giovanni girish giulio giuseppe glen glenn goncalo gonzalo goodluck gopal ' +
    'goran gordon goro gotabaya gottfried govind graeme graham grant greg gregg gregoire gregory griffin grigory ' +
    'gruffydd grzegorz guido guilherme guillaume guillermo gunnar gunter gunther guoqiang gurmeet gus gustaf ' +
    'gustav gustavo guus guy gwyn gyorgy haakon habib hadi hage haidar haider haile hailemariam hajime hakainde ' +
    'hakan hal halvard hamad hamdi hamid hamish hamza hani hank hannes hans harald hardik hari harish ' +
    'harm harold haroun harry harsh hartmut haruki haruto harvey hasan hashim hassan hasso hatem hazem hector ' +
    'heikki heiko heiner heinrich heinz heitor helge helmut hemant hendra hendrik henk henning henrik henry ' +
    'henryk herb herbert herman hermann herve heung-min hideki hideo hideto hikaru hilario hiram hirohito hiroki ' +
    'hiroshi hiroyuki hisashi hisham holger hollis homer horace horacio horst hosni hossein houshang howard ' +
    'howie hristo hubert huey hugh hugo hulusi humberto humphrey husain husam huseyin hussain hussein huw hywel ' +
    'iain ian ibrahim ichiro idris idriss iestyn ieuan ignacio ignatius igor ihor ike ikechukwu iker ilan ilhan ' +
    'ilia ilkka ilya imad imran imre imtiaz inaki inder ingmar ingo ion ionut iqbal ira irfan irving irwin isaac ' +
    'isaiah isaias isam isamu isao isidro isko ismael ismail issa istvan italo itamar itzhak iulian ivan ivo ' +
    'ivor izzat jaafar jaap jaber jabu jabulani jacek jack jackson jacob jacques jae-yong jafar jagdish jago ' +
    'jaime jair jairam jakaya jake jakub jalal jamal james jamil janez janis jannik janusz jared jari jaroslav ' +
    'jaroslaw jarrod jarvis jase jason jasper jaswant javad javier jawad jawaharlal jay jayant jayden ' +
    'jean-claude jean-luc jean-marie jean-michel jean-paul jean-pierre jeb jed jeff jefferson jeffery jeffrey ' +
    'jens jeremiah jeremy jeroen jerome jerry jerzy jesse jethro jiabao jianguo jiechi jim jimmy jinping jintao ' +
    'jiri jiro jitendra joachim joao joaquim joaquin jochen joe joel joey johan johann johannes john johnnie ' +
    'johnny joko jokowi jomo jon jonah jonas jonathan jonathon jonty joost jordi jorg jorge jorgen joris ' +
    'jory jose josef josep joseph josh joshua joss jozef jozsef juan jude juha jukka jules julian julien julio ' +
    'julius jung-hee junichi junichiro jurgen juri jussi justin kagiso kai kailash kaito kaj kalidou kamal kamau ' +
    'kamran kane kanye kapil karan kareem karel karim karl karl-heinz karol karsten kartik kasper katsuya ' +
    'kazimierz kazuhiro kazuo kazuya keanu keaton kees keiichi keisuke keith kelechi kelvin kemal ken kenichi ' +
    'kenji kenneth kenny kent kenta kenzo keqiang kermit kestutis kevin khaled khalid khalifa khalil ki-moon ' +
    'kieran kimi kip kipruto kirk kishore klaas klaus klay knut kobe kofi koichi koji komla konrad konstantin ' +
    'kostas kourosh krishna krzysztof kumar kunal kunio kurt kwabena kwadwo kwaku kwame kwasi kwesi kyle ' +
    'kylian kyriakos lachie lachlan lajos lalit lalu lamar lance larry lars lasse laszlo laurent lawrence lazaro ' +
    'leandro lebron lech leif lekan len lennart lennon lenny leo leon leonard leonardo leonel leonid leonidas ' +
    'leopold leopoldo leroy les lester leszek levent levi levon lewis liam lincoln linus lionel liviu lloyd ' +
    'logan lonnie lorcan lorenzo lothar lou louie louis lubomir luc luca lucas luciano lucien ludovic ludvik ' +
    'luhut luigi luis luiz luka lukas lukasz luke luther luuk lyle lyndon maarten mac maciej mack mads magnus ' +
    'mahathir mahendra maher mahesh mahinda mahinder mahmood mahmoud mahmut maithripala majid makoto maksim ' +
    'maksym malachy malcolm malek malik mamadou mandla manfred mangosuthu mani manish manmohan manoj mansour ' +
    'manuel marc marcel marcello marcelo marco marcus marek mariano marin mario marius mariusz mark marko markus ' +
    'marley marlon marquis marshall martijn martin marty marvin marwan masahiro masaki masao masashi masayoshi ' +
    'mason masoud massimo massoud matej mateo mateusz mathew mathias mathieu matias mats matt matteo matthew ' +
    'matthias matthieu matti matty maurice mauricio maurizio mauro max maxime maximiliano maxwell mazen mehdi ' +
    'mehmet mehran meir mel meles melvin menachem merle mervyn mesut mevlut micah michael michel mick mickey ' +
    'miguel mihai mihail mika mikael mike mikey mikhail mikhailo mikkel mikko miklos mikola milan miles milind ' +
    'milo milorad milos miloslav milton minoru mirko miroslav mitch mitchell mitsuo mitt modesto moe mogens ' +
    'mohamad mohamadou mohamed mohammad mohammed mohan mohandas mohsen moises montgomery monty moo-hyun ' +
    'mordechai morihiro mort morten mortimer morty moses moshe mostafa mounir moussa moustapha muammar muhammad ' +
    'muhammadu muhannad muharrem muhyiddin mukesh mukhtar mukul mulatu mulayam muqtada murad murali muralitharan ' +
    'murat murray musa musalia mustafa mustapha mwai mwangi mykhailo mykola myles myung-bak nabil nadav nader ' +
    'naftali najib nana naoki naoto napoleon narayan narendra naresh naruhito nasser nate nathan nathaniel ' +
    'naveed naveen nawaf nawaz nazir ndaba neal necmettin ned neil nelson nenad nestor neville newt neymar niall ' +
    'nicholas nick nico nicolae nicolas nicolo niels nigel nikhil nikola nikolai nikolaos nikolay nikos ' +
    'nilesh nils nitin nitish nizar nnamdi noah noboru nobuo noel norbert norberto norman nouri novak numan nuno ' +
    'obafemi obinna octavian octavio odd oded odhiambo ofer oisin okechukwu olaf olav ole oleg oleh oleksandr ' +
    'oleksiy oliver olivier olli ollie olof olu olumide olusegun oluwaseun omar omer omero omondi omprakash ' +
    'ondrej onur orhan orlando orson orville osama osamu oscar osman osmond osvaldo oswald otieno otis ottavio ' +
    'ottmar otto ousmane ousseynou ove owain owen oyvind ozan ozzy pablo pal paddy padraig palaniappan ' +
    'panagiotis panfilo pankaj paolo parth pascal pasquale patrice patrick paul paulo pavel pavlo pavol pawan ' +
    'pawel pedro peer pekka pep per percival percy perry pervez petar pete peter peteris petr petro petros phil ' +
    'philip philippe phillip phineas pierce pierluigi pierre piers pieter pietro piotr piyush placido poul ' +
    'prabhat prabowo pradeep prakash pranab pranay prasad prashant praveen prayuth predrag prem primo qais qasem ' +
    'qassem qishan quang quentin quincy quinn quique rachin radek radoslaw radovan rafa rafael rafe raffaele ' +
    'rafik raghav raghuram ragnar rahim rahul raila rainer rainier raj raja rajan rajat rajeev rajendra rajesh ' +
    'rajiv rajnath rakesh ralph ram raman ramesh rami ramiro ramon ramsay ramsey ramzi randall randolph randy ' +
    'ranil ranjit ranveer raoul rashid rasmus ratan rauf raul ravi ravindra ray raymond raz recep reginald reid ' +
    'reince reinhard reinhold remi remy renato renaud rene reuven rex reza rhett rhys riad ricardo riccardo rich ' +
    'richard richie rick rickey ricky rigoberto ritesh riyad rizal rob robb robbie robert roberto rocco rod ' +
    'roddy roderick rodney rodolfo rodrigo roelof rogelio roger rogerio rohan rohit roland rolf roly ' +
    'romain roman romano romeo ron ronald ronaldo ronan rongji roni ronnie ronny rory roscoe ross rostislav ' +
    'rouhollah roy ruairi ruari ruben rudiger rudolf rudolph rudy rufus ruggero rui rupert ruslan russ russell ' +
    'rutger ruud ryan ryo ryota ryszard ryu sabri sachin sadio sadiq saeed safwan said sajid salah salam saleh ' +
    'salem salih salil salim salman salvador salvatore sameer sami samir sammy samora samuel sancho sandeep ' +
    'sander sandor sanjay sanjeev santiago santos santosh sarath sasa satish satoru satoshi satya saud saul ' +
    'sauli saurabh sawyer sayed sayyid scott seamus sean sebastian sebastien seiji seku selahattin semyon ' +
    'seok-youl serdar seretse serge sergei sergey sergio serhiy seth seun seydou shahbaz shahid shahrukh shakil ' +
    'shane shankar shaquille sharad shashi shaul shaun shawn shehu shekhar sheldon shengkun shepard sherman ' +
    'shigeru shijie shimon shinichi shinji shintaro shinzo shiv shivraj shlomo shoaib shohei shoji shota ' +
    'shunichi shyam siaka sid siddharth sidney siegfried sigmar sigmund sigurd silas silvio simon sinan sipho ' +
    'sitaram sizwe sjoerd skip slavko slobodan solomon somchai sonny sonthi soren sorin souleymane sourav ' +
    'spencer spyros srettha srinivas stan stanislav stanislaw stanley stavros stefan stefano stefanos steffen ' +
    'stein sten stepan stephen sterling steve steven stewart stig stu stuart subhash sudhir suharto suk-yeol ' +
    'sukarno sukhbir suleiman suleyman sundar sunil suresh surin surya susilo susumu svein sven svyatoslav ' +
    'sylvain szymon tad tadao tadashi tadeusz tafawa tage taher tahir taichi taj takahiro takashi takeo takeshi ' +
    'takuya talal tam tapio taras tarek tareq tariq taro tarun tate tatsuo tatsuya tayyip ted teddy tejashwi ' +
    'telmo tendai teo teodoro terence terrance terrell terrence terry tetsuo tetsuya teuku teun thabo thad ' +
    'thaddeus thaksin themba theo theodor theodore theodoros thiago thibault thibaut thierry thijs thomas ' +
    'thorsten tiago tibor tidjane tihomir tim timo timothy tito tjeerd tobias tobin toby todd tom tomas tomasz ' +
    'tomislav tommaso tommy tony topher torben torbjorn tore torsten toru toshihiro toshio traian travis trent ' +
    'trevor trey tripp tristan trond troy tsuyoshi tuan tuck tucker tunde turki tushar ty tye tyler tyree ' +
    'tyrell tyrone tzachi uche uday uddhav udo ugo uhuru ulf ulrich ulysses umar umaru umberto umesh uri urs ' +
    'usama usman uwe uzi vaclav vadim valdemar valdis valentin valentino valentyn valery vance varun vasil ' +
    'vasile vasily vassilis vasyl vaughn veit venkaiah venkat venkatesh vern vernon viacheslav vic vicente ' +
    'victor viggo vijay vikas vikram viktor vinay vince vincent vincenzo vinod vipin viraj virat virgil vishal ' +
    'vishnu vitali vitaly vito vitold vittorio vivek vjekoslav vlad vladimir vladislav vlado vojislav volker ' +
    'volodymyr vusi vyacheslav wade wael wagner waleed walid wallace wally walt walter walther waqar warren ' +
    'wasim wayne weidong wendell werner wes wesley whit wilbert wilbur wiley wilfred wilfried wilhelm will ' +
    'willard willem willi william willie willy wim winfried winston winthrop wiranto wissam witold wojciech wole ' +
    'wolf wolfgang woodrow woody wout wouter wyatt wyn xavi xavier xi xiaobo xiaoping ximo yaakov yahya yair ' +
    'yakubu yanis yann yannick yannis yaroslav yaser yashwant yasin yasser yasuhiro yasuo yasushi yaw yegor ' +
    'yehuda yemi yevgeny yilmaz yisrael yitzhak yngve yoav yogesh yogi yoichi yongkang yoshihide yoshihiko ' +
    'yoshio yoshiro yossi young-sam younis yousef youssef yousuf yoweri yuichi yuji yukio yuri yuriy yury yusef ' +
    'yusril yusuf yusuke yutaka yuto yuval yves zac zach zachary zack zaheer zaid zakaria zakes zayed zbigniew ' +
    'zdenek zedong zeev zeke zemin zhaoxing zia ziad zinedine zlatan zlatko zolani zoltan zoran zubair zvi ' +
    'zwelinzima zygmunt',
);

/** Borne by women and men alike: they tell a person, not a gender. */
export const EITHER_NAMES = words(
  'chipo lerato nino temitope ' +
    'lindsay lindsey adrian alex amani andrea angel anh ashley aubrey avery bailey bao blair bo bobbie cameron camille carey ' +
    'chen chris cleo courtney dakota dale dana darcy deniz devon dominique dorje drew duc eden emerson eun fang ' +
    'finley gabriele gale garnet gurpreet harper harpreet hayden hoang hong hui hunter hyun iman jackie jaden ' +
    'jamie jan jaspreet jean jess jessie jia jin jing jo jody joon jordan jun karma kelly kelsey kendall kerry ' +
    'kim kiran kris kyung lan lane lee lei leigh linh loren manpreet marion mei michele micky ming minh morgan ' +
    'ngoc nicky nicola noa noor parker pat payton pema peyton phoenix ping rain reese riley robin rowan sage sam ' +
    'sandy sascha sasha shelby skyler sloane sonam stacy stevie sun sung sydney tao taylor tenzin thanh toni ' +
    'tracy val wei xin yi ying young yuki',
);
