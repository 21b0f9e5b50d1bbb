/** Lists of words that tell a code from what stands around it. All in lower case unless said otherwise. */

/**
 * First three letters of the codes of the developing bodies (upper case), from the register of 2019. Codes with other
 * letters are read as well; these serve where the form alone cannot tell a code from a word.
 */
export const BODY_PREFIXES: ReadonlySet<string> = new Set(
  (
    'SEM SFH PPL PRO COG IMP COS SFJ LAN SKS CFA CCS EUS AST SKA FSP SCD IMI LSI ESK SFL SFS ECI SSR SUM MPQ SFT FIN MSA ' +
    'TEC TDA PSS BSE OPI JET CDI INS'
  ).split(' '),
);

/** Labels that announce a code, and words that lead to one: "URN CFACC25", "formerly CFACC22". */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  (
    'urn urns rcu rcus ref reference code codes cod codau number rhif original gwreiddiol see gweler was formerly ' +
    'previously replaces supersedes from ex yn gynt'
  ).split(' '),
);

/** Words that join two codes, English and Welsh. A range (`SAMSA1 to SAMSA4`) gives its two ends. */
export const JOINING_WORDS: ReadonlySet<string> = new Set('and or plus to a ac neu'.split(' '));

/** Words that announce a version mark: "v 2", "Version 2", "ver. 2". */
export const VERSION_WORDS: ReadonlySet<string> = new Set(
  'v ver vers version fersiwn issue edition'.split(' '),
);

/** Short words and placeholders that are never a piece of a code. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  (
    'new newydd old none dim nil null tbc tba tbd the and for with this that these have has had need needs use used uses ' +
    'your they them then than when what will must can may our its his her not all any some per also only more page part ' +
    'level lefel task step item note list type form copy year draft y yr mae nid ar am gan wedi'
  ).split(' '),
);

/** Words that a number counts. */
export const COUNTED_WORDS: ReadonlySet<string> = new Set(
  (
    'chapter module section element standard outcome question group appendix annex table figure point stage phase grade ' +
    'class session week month criterion criteria option example volume clause article people units uned pennod adran tabl ' +
    'cam grwp safon rhan tudalen version issue edition fersiwn'
  ).split(' '),
);

/** Two-letter words; as capitals they are suites (AS 7), so they count as words only in small letters. */
export const PLAIN_PAIRS: ReadonlySet<string> = new Set(
  'to in of on at by is are be as it an we my or if so do up us no i o yr'.split(' '),
);

/** Ordinary words and names of bodies that begin with the letters of a body's codes (PROcess, LANtra, INStructus). */
export const WORDS_LIKE_CODES: ReadonlySet<string> = new Set(
  (
    'process processes processing product products production productive professional professionals programme ' +
    'programmes program programming project projects property proposal prospect prospecting provide provides providing ' +
    'provision promote promoting promotion procedure procedures protect protecting protection produce producing progress ' +
    'profile problem problems proskills profit prove proven improve improved improvement improving import ' +
    'imported importing impact implement implementing important insurance insure instructus instruct instruction ' +
    'instructions instructor install installing installation installations inspect inspection inspections inside institute ' +
    'insight insert language languages lantra landing landscape landscaping lancashire costs costing ' +
    'costume cosmetic cosmetics cogent cognitive finance financial final finally finding findings finish ' +
    'finishing summary summit summitskills summer semta seminar seminars semester skate skating technical ' +
    'technician technicians technology technologies techniques technique opinion opinions jetty asthma ' +
    'astronomy ecitb eskills lsis skillsactive'
  ).split(' '),
);
