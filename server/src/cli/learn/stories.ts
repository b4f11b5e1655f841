/** Where each model of the library comes from and what is said against it. Facts are those of the works that the model cites, in our own words. */

export const stories: Readonly<Record<string, string>> = {
  servqual:
    "SERVQUAL measures the fifth of the five gaps of its authors' model of 1985: what people expect of an excellent service against what they received. The revision of 1991 asks what excellent companies will do, words every item positively, replaces two items, and adds 100 points divided over the dimensions. Weights are used per respondent: a mean of gaps times a mean of points is another number. Its critics say that the perceptions alone explain satisfaction better, that a difference of two answers is less reliable than either, and that expectations asked after the service are coloured by it.",
  servqual1988:
    "The first published SERVQUAL asks what services should be like, on seven points with the ends labelled. Nine of its 22 items are negative, and they are the whole of responsiveness and the whole of empathy, so the direction of the wording and the dimension cannot be told apart. Use it to repeat an old study; the version of 1991 is the one to begin with.",
  servperf:
    "Cronin and Taylor compared four scores from the same items in 1992: the sum of the gaps, the same weighted by importance, the sum of the perceptions, and that weighted by importance. The plain sum of perceptions explained overall quality best. It takes half the questions, and says nothing about what people expected.",
  zone_of_tolerance:
    "In 1994 the authors of SERVQUAL asked for two standards beside the perception: the least that people accept and what they desire. Between them lies the zone of tolerance. Adequacy is perceived minus minimum, superiority perceived minus desired. Three answers an item are many; respondents whose desired level is below their minimum show who has stopped reading.",
  esqual:
    "E-S-QUAL was developed for sites where people buy, with 22 items in four dimensions on five points, shown in random order. Fulfilment is about the delivery of goods and has no place in a service without any.",
  erecsqual:
    "E-RecS-QUAL belongs to E-S-QUAL and is asked only of people who had a problem. An instrument needs a filter for it, and a total over all people must not depend on it.",
  egovqual:
    "e-GovQual was built on the literature about web shops for services of government: 21 items in efficiency, trust, reliability and citizen support. Trust means the protection of data, not courtesy. Citizen support is answered only by people who contacted the staff. An earlier version had six dimensions, and local variants have other counts, so an instrument says which it uses.",
  webqual4:
    "WebQual 4.0 rates a site on 22 items and one overall question, and asks how important each is. Its index is the sum of importance times score divided by seven times the sum of importance.",
  libqual:
    "LibQUAL+ grew out of SERVQUAL in research libraries: 22 core items in three dimensions, each rated as minimum, desired and perceived on nine points. In its own data the perceived level alone predicts satisfaction better than the gap to the desired one. Its owner, the Association of Research Libraries, has published a shorter instrument since.",
  iso9126_1991:
    "The first edition names six characteristics of software and 21 subcharacteristics. They are properties of a product, and several cannot be judged by people who use a service. Replaced by ISO/IEC 25010.",
  iso9126_2001:
    "The second edition sets compliance under each characteristic and adds attractiveness and co-existence: 27 subcharacteristics. Replaced by ISO/IEC 25010.",
  iso25010_2011:
    "The successor of ISO 9126 makes security and compatibility characteristics of their own and drops compliance: eight characteristics and 31 subcharacteristics.",
  iso25010_2023:
    "Usability became interaction capability, portability became flexibility, and safety was added: nine characteristics. The complete list of subcharacteristics is less certain than the rest.",
  smartcity:
    "Sholikah and Harsono list 19 characteristics of a service in a smart city in a study of literature of 2020, 15 for those who supply it and 4 for those who use it. By name they are the 21 subcharacteristics of ISO 9126:1991 without three, and with privacy. It is a list and no scale: nobody has made items of it or collected data, and some names mean something else than in the standard (testability: a confirmation message; operability: many ways of access).",
  skm2017:
    "The Indonesian regulation of 2017 has public services rate nine elements on four points at least once a year. The elements make up an index and need not go together, so no reliability is computed from them. Printed weights of 0.11 add up to 0.99, so a perfect 4 gives 99.00 with them and 100 with exact ones. The limits of the grades leave holes between two decimals: round first, then compare.",
};
