/** Nouns for one person of a nation, in the singular: "the Spaniard said". Lower case. */
export const DEMONYM_NOUNS: ReadonlySet<string> = new Set(
  (
    'spaniard frenchman frenchwoman dutchman dutchwoman irishman irishwoman englishman englishwoman welshman welshwoman scot ' +
    'scotsman briton swede dane finn pole turk serb croat slovak slovene czech icelander argentine filipino kiwi aussie ' +
    'afghan iraqi israeli pakistani kurd thai greek portuguese swiss senegalese congolese togolese ulsterman yorkshireman ' +
    'londoner dubliner mancunian liverpudlian scouser geordie glaswegian ' +
    // Of the states of the USA; not those that newspapers are called by.
    'alabamian alaskan arizonan arkansan coloradan idahoan illinoisan kansan kentuckian louisianan mainer marylander michigander ' +
    'minnesotan mississippian missourian montanan nebraskan nevadan carolinian dakotan pennsylvanian islander texan utahn ' +
    'vermonter virginian wisconsinite yorker'
  ).split(' '),
);
