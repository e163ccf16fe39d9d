/**
 * Given names of many languages by the gender they are mostly borne with; our own compilation, from common knowledge.
 * Lower case, without accents. Short forms included.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const FEMALE_NAMES = words(
  'abby abena abigail abla ada adaeze adanna addison adela adele aditi adriana adrienne adwoa afua agatha agnes ' +
    'agneta agnieszka aiko aileen aimee aisha aishwarya aissatou akiko akosua akua alana aleksandra alena alexa ' +
    'alexandra alexis alice alicia alison aliyah alla allison alyssa ama amaka amal amanda amara amber amelia ' +
    'amina aminata amira amma amna amy anandi ananya anastasia anastasiya anca andreea aneta angela angelina ' +
    'angie aniko anita anja anjali anke ann anna annabel annabelle anne annegret anneke anneliese annette annie ' +
    'annika annmarie antoinette antonia anuradha anushka aoife aparna april ariana arlene aruna arundhati asha ' +
    'ashleigh asma astrid asuka atsuko audrey auma aurelie aurora ava ayako ayelet ayesha ayo-joy ayse aysel ' +
    'azadeh azza barbara barbora basma beata beate beatrice beatriz becky bella benazir bente bernadette bernarda ' +
    'bernice bertha bess beth bethany betsy betty beverly beyonce bhavna bianca binta birgit birgitta blanca ' +
    'bolanle bonnie bozena brenda bridget brigid brigitte brinda britta brittany brittney bronwen brooke bukola ' +
    'bushra caitlin camilla candace candice carla carlotta carly carmen carol carole carolina caroline carolyn ' +
    'carrie carys cassandra cassie catalina catarina catherine cathy catriona cecilia celeste celia chandra ' +
    'charlene charlotte chelsea cheryl chiamaka chiara chidinma chieko chimamanda chioma chiyo chloe christa ' +
    'christie christina christine ciara cindy claire clara clare clarisse claudia claudine clemence colette ' +
    'colleen concepcion connie constance consuelo cora corazon corinne cristina crystal cynthia dagmar daisy ' +
    'dalia daniela danuta daphne daria darlene dawn deanna debbie deborah debra deepa deepika deirdre delia ' +
    'delphine denise devi dewi diana diane dianne dilma dina divya dolores dominga donna dora doris dorota ' +
    'dorothy dorte dragana ebba edith edna efua eileen eilidh ekaterina elaine eleanor elena eleni elfriede elif ' +
    'elin elisa elisabeta elisabeth eliza elizabeth elke ella ellen ellie elodie eloise elsa elsie elspeth ' +
    'elzbieta emiko emilia emily emine emma erica erika erin esi esme esperanza esra estela estelle esther ethel ' +
    'etsuko eugenia eugenie eulalia eun-hye eunice eva eve evelyn ezgi fabiola faith farah fatemeh fatima fatma ' +
    'fatou fatoumata fauzia faye federica felicia felicity femke ferial fern fernanda filomena fiona flora ' +
    'florence folake forough frances francesca francoise franziska frauke freya friederike fumie fumiko funke ' +
    'funmilayo gabriela gabrielle gail galina gauri geeta gemma genevieve georgia georgina geraldine gerda ' +
    'gertrude geun-hye ghada giada gianna gillian gina ginger ginny giorgia giovanna gisele gita giulia giuliana ' +
    'gladys glenda gloria golnaz gordana grace graciela grainne grazina grazyna greta gretchen grete guadalupe ' +
    'gudrun gunilla gwen gwendolyn gwyneth habiba hadeel hafsa hagit halima halina hana hanako hanan hannah hanne ' +
    'harriet haruka haruko hatice hattie hayat hazel heather hedwig heidi heike helen helena helene helga helle ' +
    'henrietta hilary hilde hillary hina hiroko hitomi holly hope huda huma hyun-jung ida ifeoma iga ilona ilse ' +
    'imee imelda imogen inas indira indu ines inga inge ingeborg ingrid inmaculada ioana irene irina iris irma ' +
    'isabel isabela isabella isabelle ishita ivana ivanka iveta ivy jacqueline jadwiga jamila jana jane janet ' +
    'janice janine jasmine jaya jayalalithaa jeanette jeanne jeannie jelena jenna jennifer jenny jessica ji-eun ' +
    'ji-hyun jill jillian jimena joan joann joanna joanne jocelyn jodi josefa josefina josephine josie joy joyce ' +
    'juana juanita judith judy julia juliana julianne julie juliet julieta june junko justyna jutta jyoti ' +
    'kadiatou kaitlin kajol kalina kalpana kamala kamila kaori kara karen kari karin karla kasia katalin katarina ' +
    'katarzyna kate katelyn katerina katharine katherine kathleen kathryn kathy katie katja katrin katrina ' +
    'katrine kavita kay kayla kazuko keiko keira keisha kellie kellyanne kendra kerri kerstin khadija khadijah ' +
    'khadijatou khaleda kimberly kimiko kirsten kirsti kirti kitty kristen kristi kristin kristina kristine ' +
    'ksenia kylie kyoko kyung-wha laetitia laila lakshmi lamia lani lanying lara larisa lata latifa latisha ' +
    'latoya laura lauren laurence laurie leah leanne leela leila lena lene leni lenka leona leslie leticia leyla ' +
    'lidia lieselotte ligia lijuan lillian lily linda lindiwe lindsay lindsey linnea lisa liv liz liza lois lola ' +
    'lorena loretta lori lorna lorraine lotte louisa louise lourdes lubna lucia lucille lucinda lucrezia lucy ' +
    'ludmila luisa lujain lydia lynda lynette lynn lynne lyudmila mabel machiko mackenzie madeleine madeline ' +
    'madhuri madison maeve magali magda magdalena maggie maha mahnaz mahsa maisie maja malala malgorzata mamata ' +
    'mamie manal mandy maneka manisha manon manuela marcela marcia mareike margaret margarita margery margherita ' +
    'margot maria mariah mariam mariama marian mariana marianne maribel maricar maricel marie marieke marija ' +
    'mariko marilyn marina marine marisol marit mariya marjorie marketa marlene marlies marsha marta martha ' +
    'martina martine mary maryam maryann masako mathilde matilda matilde maud maura maureen mavis maxine may ' +
    'mayawati mayumi meena meera megan megawati megha meghan megumi megyn meiling melania melanie melinda melissa ' +
    'melody mercedes meredith merve mette mhairi mi-kyung micaela michela michelle michiko midori mieko mildred ' +
    'milena millie minal mindy mira miranda mireille miriam mirjana misaki miyuki moira mollie molly mona monica ' +
    'monika monique montserrat mouna mumtaz muriel myra myrtle nadezhda nadia nadine nadira nahla naima najat ' +
    'najwa nalini nana-ama nancy nandini nandita naoko naomi nasrin natalia natalie nataliya natasha nathalie ' +
    'natsuko nawal nazanin neha nell nellie nermin nerys ngozi niamh nicole nicolette nikita nikki nina nirmala ' +
    'nisha nkechi nkosazana nneka noemi nomvula nora noreen noriko norma nour noura nthabiseng ntombi nupur ' +
    'nurcan nurul nyokabi obiageli odile ofelia oksana olena olga olha olive olivia oluchi omolara opal oprah ' +
    'orla orly ornella oumou padma paige paloma pam pamela paola paraskevi parisa parveen patience patricia ' +
    'patrizia patsy patti patty paula paulina pauline pearl peggy penelope penny pernille petra philippa phoebe ' +
    'phumzile phyllis pia pilar polly pooja pratibha priscilla priya priyanka prudence puan purnima qiong rachael ' +
    'rachel radha radhika radka raffaella ramatoulaye ramona rania raquel rashmi razia rebecca reem regina reiko ' +
    'rekha renate renee renuka rhea rhoda rhonda rie rihanna rima rismaharini rita ritu rivka roberta rocio ' +
    'roisin rokia rosa rosalie rosalind rosario rose roseline rosemary roxanne roya rubina ruby rupa ruqayyah ' +
    'ruth ruxandra sabah sabine sabrina sachiko sade sadhana sadie safiya sahar sahle-work saima sakura sally ' +
    'salma samantha samia samira sana sandra sangeeta sania sanna sanne saoirse sara sarah sarita saroj sarojini ' +
    'saskia savitri sawsan sayaka seema segolene selena selin selma serena setsuko sevgi shabana shabnam shadi ' +
    'shahla shannon sharmila sharon sheikha sheila shelley sherry sheryl shilpa shira shirin shirley shizuka ' +
    'shobha shonda shreya shulamit sian signe sigrid sigrun silke silvia simisola simona simone siobhan sirimavo ' +
    'siti smita smriti sneha snezana sofia solange soledad solveig sonal sonia sonya soo-jin sook-young sophia ' +
    'sophie soraya sri-mulyani stacey steffi stella stephanie suad sudha sue suha sujata sumaya sumiko summer ' +
    'sunita susan susanna susannah susanne sushma susie suzanne suzy svenja svetlana swati sybil sylvia sylvie ' +
    'tabitha tahani tamar tamara tamika tammy tanya tara tasha tasneem tatiana tatjana tatyana tawakkol tehmina ' +
    'teresa teresita tereza terri tess tessa thandi thandiwe thelma theresa therese thuli tiffany tina titilayo ' +
    'tomoko tori toshiko tove tracey trine trish trisha trudy tuula tzipi ulla ulrike uma ursel ursula usha uta ' +
    'ute valentina valeria valerie vandana vanessa vasiliki vasundhara vera verity verna veronica veronique vesna ' +
    'vicki vicky victoria vidya vigdis viktoria vimala viola violet violeta virginia virginie vivian viviane ' +
    'vivien vivienne vlasta wafa wambui wanda wangari wanjiru wendy whitney whoopi wiebke wilma winifred winnie ' +
    'xiaoling ximena xiomara xiulan xiuying yaa yael yana yanli yara yasmeen yasmin yasmine yelena yetunde ' +
    'ying-wen yingluck ylva yoko yolanda yolande yoshiko yuka yukari yukiko yuko yulia yumi yumiko yun-jin yuriko ' +
    'yvette yvonne zahra zainab zandile zanele zara zaynab zdenka zehra zelda zeynep ziyi zodwa zoe zofia zohreh ' +
    'zsuzsanna zubaida zulema zuzana zuzanna',
);

export const MALE_NAMES = words(
  'aamir aaron abbas abd abdallah abdel abdelaziz abdelfattah abdoulaye abdul abdulaziz abdulla abdullah ' +
    'abdulrahman abdur abe abel abhijit abhishek abiy abraham abu abubakar achille achim adalberto adam adama ' +
    'adebayo adel adil aditya adnan adolf adolfo adriano agus agustin ahmad ahmadou ahmed ahmet aidan ajay ajit ' +
    'akbar akhilesh akihito akinwumi akio akira aksel akshay al alain alan alassane alastair albert alberto ' +
    'albrecht aldo alec aled alejandro aleksandar aleksandr aleksei aleksey alessandro alessio alexander ' +
    'alexandre alexandros alexei alexey alexios alf alfons alfonso alfred alfredo ali aliko alioune alistair ' +
    'allan allen alun alvaro alvin amadeo amadou amar amartya ambrose amin amir amit amitabh ammar amos amr anand ' +
    'anas anatole anatoli anatoly anders andre andreas andrei andrej andres andrew andrey andris andrius andrzej ' +
    'andy angelo angus anies anil anthony antoine anton antonio antonis antony anup anurag anwar arash archibald ' +
    'archie arend ariel arif aristide arjun arkady armand armando arnab arnaud arne arno arnold arsene art artem ' +
    'arthur artur arturo arun arvid arvind asghar ashish ashok ashraf ashwin asif assaf atal atif attila augustin ' +
    'augusto aurelien aurelio austin avi avigdor avraham axel ayman ayodele azim aziz babacar babak babatunde ' +
    'balakrishna balazs bambang baptiste barack barney barry bart bartholomew bartolome baruch bashar basil ' +
    'bassam bastian basuki bautista behrouz ben benedict bengt benigno benito benjamin bennett benny benyamin ' +
    'beppe bernard bernardo bernd berndt bernhard bernie bert bertrand bheki bhim bikram bilal bill billy bimal ' +
    'bingguo binyamin biplab bjarne bjorn bob bobby bogdan bohdan bojan bola boleslaw bongbong boris boudewijn ' +
    'boutros brad bradley brandon branko brendan brent brett brian bronislaw bruce bruno bryan bryant bryce bud ' +
    'budi bulent burak byron caleb calin calvin candido carl carlo carlos carlton carsten carter cary casey cecil ' +
    'cem cemal cesar chad chandan chandrababu charles charlie cheikh chester chet chetan chidi chinedu chinua ' +
    'chip christoph christophe christopher chuck chukwuemeka clarence clark claude claudio claus clay clayton ' +
    'clemens clement cliff clifford clifton clinton clive clyde cody cole colin colm connor conor conrad corey ' +
    'corneliu cornelius corrado cory craig cristian cristiano cristobal csaba curtis cyril cyrille cyrus czeslaw ' +
    'daan dae-jung daisuke dalai damian damien dan daniel danny danylo daoud dario darius darrell darren darryl ' +
    'daryl dave david davide davy dawud dean declan deepak dejan deming denilson denis dennis denys denzel derek ' +
    'dermot derrick deshawn desmond desta detlef dev devendra devin devlet dewayne dewey dexter dhirubhai ' +
    'diarmuid dick didier diego dieter dietmar dietrich dilip dimitar dimitri dimitris dinesh diogo diosdado dirk ' +
    'dmitri dmitry dmytro domenico domingo dominic dominick don donald donatas donnie donovan doron doug dougal ' +
    'douglas dragan duane dudley duncan dusan dustin dwayne dwight dylan eamon earl eberhard ebrima eckart ' +
    'eckhard ed eddie edgar edinson edmund edouard eduard eduardo edward edwin eero efrain egon ehsan ehud einar ' +
    'ekow ekrem eli elias elie elijah elio elliot elliott ellis elmer elton elvis emad emanuele emeka emil emile ' +
    'emilian emiliano emilio emmanuel emmerson emmett emre emrys enrico enrique enzo eoin ercan erdal erdogan ' +
    'eric erich erik ernest ernestas ernesto ernie ernst errol erwin esa esbjorn esteban ethan etienne euan ' +
    'eugene eugenio evan evangelos evaristo everett evo ewald ewan eyal ezekiel ezra fabian fabien fabio fabrice ' +
    'fabrizio facundo fadi fahad fahd faisal fares farhad farid farooq faruk fathi fayez federico fedor fela ' +
    'felipe felix femi feodor ferdinand ferenc fergus ferhat fernando fidel filippo finbarr finlay finn florent ' +
    'florian florin floyd folarin fouad francesco francis francisco franck franco francois frank frankie franklin ' +
    'frans franz fred freddie freddy frederick friedrich fritz fumio fyodor gabriel gael gaetan gaetano gareth ' +
    'garrett garth gary gaston gatot gautam gavin gbenga gediminas geert gene gennady gennaro geoff geoffrey ' +
    'georg george georgi georgios georgy geraint gerald gerard gerardo gerd gerhard german geronimo gerrit gerry ' +
    'ghassan gheorghe giacomo giancarlo gianfranco gianluca gianluigi gianni gideon gil gilad gilbert gilberto ' +
    'giles gilles gino giorgio giorgos giovanni girish giulio giuseppe glen glenn gonzalo goodluck gopal goran ' +
    'gordon goro gotabaya gottfried govind graeme graham grant greg gregg gregoire gregory griffin grigory ' +
    'gruffydd grzegorz guido guilherme guillaume guillermo gunnar gunter gunther guoqiang gurmeet gus gustaf ' +
    'gustav gustavo guus guy gyorgy haakon habib hadi hage haidar haider haile hailemariam hajime hakainde hakan ' +
    'hal halvard hamad hamdi hamid hamish hamza hani hank hannes hans harald hardik hari harish harm harold ' +
    'haroun harry harsh hartmut haruki haruto harvey hasan hashim hassan hasso hatem hazem hector heikki heiko ' +
    'heiner heinrich heinz heitor helge helmut hemant hendra hendrik henning henrik henry henryk herb herbert ' +
    'herman hermann herve heung-min hideki hideo hideto hikaru hilario hiram hirohito hiroki hiroshi hiroyuki ' +
    'hisashi hisham holger homer horace horacio horst hosni hossein houshang howard howie hristo hubert huey hugh ' +
    'hugo hulusi humberto humphrey husain husam huseyin hussain hussein huw hywel iain ian ibrahim ichiro idris ' +
    'idriss ieuan ignacio ignatius igor ihor ike ikechukwu iker ilan ilhan ilia ilkka ilya imad imran imre imtiaz ' +
    'inder ingmar ingo ion ionut iqbal ira irfan irving irwin isaac isaiah isaias isam isamu isao isidro isko ' +
    'ismael ismail issa istvan italo itamar itzhak iulian ivan ivo ivor izzat jaafar jaap jaber jabu jabulani ' +
    'jacek jack jackson jacob jacques jae-yong jafar jagdish jaime jair jairam jakaya jake jakub jalal jamal ' +
    'james jamil janez janis jannik janusz jared jari jaroslav jaroslaw jarrod jarvis jason jasper jaswant javad ' +
    'javier jawad jawaharlal jay jayant jean-claude jean-luc jean-marie jean-michel jean-paul jean-pierre jeb jed ' +
    'jeff jefferson jeffery jeffrey jens jeremiah jeremy jerome jerry jerzy jesse jethro jiabao jianguo jiechi ' +
    'jim jimmy jinping jintao jiri jiro jitendra joachim joao joaquim joaquin jochen joe joel joey johan johann ' +
    'johannes john johnnie johnny joko jokowi jomo jon jonah jonas jonathan jonathon joost jordi jorg jorge ' +
    'jorgen joris jose josef josep joseph josh joshua jozef jozsef juan jude juha jukka jules julian julien julio ' +
    'julius jung-hee junichi junichiro jurgen juri justin kagiso kai kailash kaito kaj kamal kamran kanye kapil ' +
    'kareem karel karim karl karl-heinz karol karsten kartik kasper katsuya kazimierz kazuhiro kazuo kazuya kees ' +
    'keiichi keisuke keith kelechi kemal ken kenichi kenji kenneth kenny kent kenta kenzo keqiang kermit kestutis ' +
    'kevin khaled khalid khalifa khalil ki-moon kieran kimi kirk kishore klaas klaus knut kobe kofi koichi koji ' +
    'komla konrad konstantin kostas kourosh krishna krzysztof kumar kunal kunio kurt kwabena kwadwo kwaku kwame ' +
    'kwasi kwesi kyle kylian kyriakos lachlan lajos lalit lalu lamar lance larry lars lasse laszlo laurent ' +
    'lawrence lazaro leandro lebron lech leif lekan len lennart lenny leo leon leonard leonardo leonel leonid ' +
    'leonidas leopold leopoldo leroy les lester leszek levent levi lewis liam lincoln lionel liviu lloyd logan ' +
    'lorcan lorenzo lothar lou louie louis lubomir luc luca lucas luciano lucien ludovic ludvik luhut luigi luis ' +
    'luiz lukas lukasz luke luther luuk lyle lyndon maarten maciej mack mads magnus mahathir mahendra maher ' +
    'mahesh mahinda mahinder mahmood mahmoud mahmut maithripala majid makoto maksim maksym malachy malcolm malek ' +
    'malik mamadou mandla manfred mangosuthu mani manish manmohan manoj mansour manuel marc marcel marcello ' +
    'marcelo marco marcus marek mariano marin mario marius mariusz mark marko markus marlon marquis marshall ' +
    'martijn martin marty marvin marwan masahiro masaki masao masashi masayoshi mason masoud massimo massoud ' +
    'matej mateo mateusz mathew mathias mathieu matias mats matt matteo matthew matthias matti maurice mauricio ' +
    'maurizio mauro max maximiliano maxwell mazen mehdi mehmet mehran meir mel meles melvin menachem merle mervyn ' +
    'mesut mevlut micah michael michel mick mickey miguel mihai mihail mika mikael mike mikhail mikhailo mikkel ' +
    'miklos mikola milan miles milind milo milorad milos miloslav milton minoru mirko miroslav mitch mitchell ' +
    'mitsuo mitt modesto moe mogens mohamad mohamadou mohamed mohammad mohammed mohan mohandas mohsen moises ' +
    'montgomery moo-hyun mordechai morihiro mort morten mortimer moses moshe mostafa mounir moussa moustapha ' +
    'muammar muhammad muhammadu muhannad muharrem muhyiddin mukesh mukhtar mukul mulatu mulayam muqtada murad ' +
    'murali muralitharan murat murray musa musalia mustafa mustapha mwai mykhailo mykola myles myung-bak nabil ' +
    'nadav nader naftali najib nana naoki naoto napoleon narayan narendra naresh naruhito nasser nate nathan ' +
    'nathaniel naveed naveen nawaf nawaz nazir ndaba neal necmettin ned neil nelson nenad nestor neville newt ' +
    'neymar niall nicholas nick nicolae nicolas nicolo niels nigel nikhil nikola nikolai nikolaos nikolay nikos ' +
    'nils nitin nitish nizar nnamdi noah noboru nobuo noel norbert norberto norman nouri novak numan obafemi ' +
    'obinna octavian octavio odd oded odhiambo ofer oisin okechukwu olaf olav ole oleg oleh oleksandr oleksiy ' +
    'oliver olivier olli ollie olof olu olumide olusegun oluwaseun omar omer omero omondi omprakash ondrej onur ' +
    'orlando orson orville osama osamu oscar osman osmond osvaldo oswald otis ottmar otto ousmane ousseynou ove ' +
    'owain owen oyvind ozan pablo paddy padraig palaniappan panagiotis panfilo pankaj paolo parth pascal pasquale ' +
    'patrice patrick paul paulo pavel pavlo pavol pawan pawel pedro peer pekka pep per percival percy perry ' +
    'pervez petar pete peter peteris petr petro petros phil philip philippe phillip pierce pierluigi pierre ' +
    'pieter pietro piotr piyush placido poul prabhat prabowo pradeep prakash pranab pranay prasad prashant ' +
    'praveen prayuth predrag prem primo qais qasem qassem qishan quentin quincy quinn quique rachin radek ' +
    'radoslaw radovan rafa rafael raffaele rafik raghav raghuram ragnar rahim rahul raila rainer rainier raj raja ' +
    'rajan rajat rajeev rajendra rajesh rajiv rajnath rakesh ralph ram raman ramesh rami ramiro ramon ramsay ' +
    'ramzi randall randolph randy ranil ranjit ranveer raoul rashid ratan rauf raul ravi ravindra ray raymond raz ' +
    'recep reginald reid reince reinhard reinhold remi remy renato renaud rene reuven rex reza rhys riad ricardo ' +
    'riccardo rich richard richie rick rickey ricky rigoberto ritesh riyad rizal rob robbie robert roberto rod ' +
    'roddy roderick rodney rodolfo rodrigo roelof rogelio roger rogerio rohan rohit roland rolf romain roman ' +
    'romano romeo ron ronald ronaldo ronan rongji roni ronnie rory roscoe ross rostislav rouhollah roy ruairi ' +
    'ruben rudiger rudolf rudolph rudy rufus ruggero rupert ruslan russ russell rutger ruud ryan ryo ryota ' +
    'ryszard ryu sabri sachin sadio sadiq saeed safwan said sajid salah salam saleh salem salih salil salim ' +
    'salman salvador salvatore sameer sami samir sammy samora samuel sancho sandeep sander sandor sanjay sanjeev ' +
    'santiago santos santosh sarath sasa satish satoru satoshi satya saul sauli saurabh sayed sayyid seamus sean ' +
    'sebastian seiji seku selahattin semyon seok-youl serdar seretse serge sergei sergey sergio serhiy seth seun ' +
    'seydou shahbaz shahid shahrukh shakil shane shankar shaquille sharad shashi shaul shaun shawn shehu shekhar ' +
    'shengkun shepard sherman shigeru shijie shimon shinichi shinji shintaro shinzo shiv shivraj shlomo shoaib ' +
    'shohei shoji shota shunichi shyam siaka sid siddharth sidney siegfried sigmar sigmund sigurd silas silvio ' +
    'simon sinan sipho sitaram sizwe sjoerd slavko slobodan solomon somchai sonthi soren sorin souleymane sourav ' +
    'spencer spyros srettha srinivas stan stanislav stanislaw stanley stavros stefan stefanos steffen stein sten ' +
    'stepan stephen sterling steve steven stewart stig stu stuart subhash sudhir suharto suk-yeol sukarno sukhbir ' +
    'suleiman suleyman sundar sunil suresh surin surya susilo susumu svein sven svyatoslav sylvain szymon tad ' +
    'tadao tadashi tadeusz tafawa tage taher tahir taichi takahiro takashi takeo takeshi takuya talal tapio taras ' +
    'tarek tareq tariq taro tarun tatsuo tatsuya tayyip ted teddy tejashwi telmo tendai teodoro terence terrance ' +
    'terrence terry tetsuo tetsuya teuku teun thabo thad thaddeus thaksin themba theo theodor theodore theodoros ' +
    'thiago thibaut thierry thijs thomas thorsten tiago tibor tidjane tihomir tim timo timothy tito tjeerd tobias ' +
    'toby todd tom tomas tomasz tomislav tommaso tommy tony torben torbjorn tore torsten toru toshihiro toshio ' +
    'traian travis trent trevor trey tristan trond troy tsuyoshi tucker tunde ty tyler tyree tyrell tyrone tzachi ' +
    'uche uday uddhav udo ugo uhuru ulf ulrich ulysses umaru umberto umesh uri urs usama usman uwe uzi vaclav ' +
    'vadim valdemar valdis valentin valentino valentyn valery varun vasil vasile vasily vassilis vasyl vaughn ' +
    'veit venkaiah venkat vernon viacheslav vic vicente victor vijay vikas vikram viktor vinay vince vincent ' +
    'vincenzo vinod vipin viraj virat virgil vishal vishnu vitali vitaly vitold vittorio vivek vjekoslav vlad ' +
    'vladimir vladislav vlado vojislav volker volodymyr vusi vyacheslav wael wagner waleed walid wallace wally ' +
    'walt walter walther waqar warren wasim wayne weidong wendell werner wes wesley wilbur wilfred wilfried ' +
    'wilhelm will willard willem willi william willie willy wim winfried winston wiranto wissam witold wojciech ' +
    'wole wolf wolfgang woodrow woody wouter wyatt xavi xavier xi xiaobo xiaoping ximo yaakov yahya yair yakubu ' +
    'yanis yann yannick yannis yaroslav yaser yashwant yasin yasser yasuhiro yasuo yasushi yaw yegor yehuda yemi ' +
    'yevgeny yilmaz yisrael yitzhak yngve yoav yogesh yogi yoichi yongkang yoshihide yoshihiko yoshio yoshiro ' +
    'yossi young-sam younis yousef youssef yousuf yoweri yuichi yuji yukio yuri yuriy yury yusril yusuf yusuke ' +
    'yutaka yuto yuval yves zach zachary zack zaheer zaid zakaria zakes zayed zbigniew zdenek zedong zeev zemin ' +
    'zhaoxing zia ziad zinedine zlatan zlatko zolani zoltan zoran zubair zvi zwelinzima zygmunt',
);

/** Borne by women and men alike: they tell a person, not a gender. */
export const EITHER_NAMES = words(
  'adrian alex andrea angel anh ashley aubrey avery bailey bao blair bo bobbie cameron camille carey chen chris ' +
    'cleo courtney dakota dale dana darcy devon dominique dorje drew duc eden emerson eun fang finley gabriele ' +
    'gale garnet harper hayden hoang hong hui hunter hyun iman jackie jaden jamie jan jean jess jessie jin jing ' +
    'jo jody joon jordan jun karma kelly kelsey kendall kerry kim kiran kris kyung lan lane lee lei leigh linh ' +
    'loren marion mei michele micky ming minh morgan ngoc nicky nicola noa noor parker pat payton pema peyton ' +
    'phoenix ping rain reese riley robin rowan sage sam sandy sascha sasha shelby skyler sloane sonam stacy ' +
    'stevie sun sung sydney tao taylor tenzin thanh toni tracy val wei xin yi ying young',
);
