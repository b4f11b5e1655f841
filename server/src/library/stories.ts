/**
 * Where each model of the library comes from and what is said against it, in our own words: for the pages in `docs/models/` and for
 * `ukur learn`. Each paragraph names its sources; those that the model itself cites are not repeated.
 */

export interface Story {
  readonly history: string;
  readonly criticism: string;
  /** What of the two paragraphs is not certain. */
  readonly unsure?: string;
  readonly sources?: readonly string[];
  /** Samples that show it without measuring it, and what they show. */
  readonly shownBy?: Readonly<Record<string, string>>;
}

const gapModel =
  "Parasuraman, A., Zeithaml, V. A., & Berry, L. L. (1985). A conceptual model of service quality and its implications for future research. Journal of Marketing, 49(4), 41-50.";
const brown =
  "Brown, T. J., Churchill, G. A., & Peter, J. P. (1993). Improving the measurement of service quality. Journal of Retailing, 69(1), 127-139.";
const buttle = "Buttle, F. (1996). SERVQUAL: Review, critique, research agenda. European Journal of Marketing, 30(1), 8-32.";
const carrillat =
  "Carrillat, F. A., Jaramillo, F., & Mulki, J. P. (2007). The validity of the SERVQUAL and SERVPERF scales: A meta-analytic view of 17 years of research across five continents. International Journal of Service Industry Management, 18(5), 472-490.";
const cronin =
  "Cronin, J. J., & Taylor, S. A. (1992). Measuring service quality: A reexamination and extension. Journal of Marketing, 56(3), 55-68.";
const usefulness =
  "Al-Kilidar, H., Cox, K., & Kitchenham, B. (2005). The use and usefulness of the ISO/IEC 9126 quality standard. International Symposium on Empirical Software Engineering.";

const productQuality =
  "The characteristics are properties of a product, to be measured on the product and by people who know it. Several, such as analysability, cannot be judged by those who use a service; a questionnaire that asks citizens about them collects guesses.";

export const stories: Readonly<Record<string, Story>> = {
  servqual: {
    history:
      "In 1985 its authors described five gaps. Four are inside an organisation: between what people expect and what the management believes, between that and the standards it sets, between the standards and what is delivered, and between what is delivered and what is promised. The fifth, between the expected and the perceived service, is what people notice, and it is the only one that SERVQUAL measures: each item is asked twice, and the gap is the perception minus the expectation. The revision of 1991 asks what excellent organisations will do where the first version asked what they should do, words every item positively, replaces two items, and has people divide 100 points over the dimensions. The points weigh each person's own gaps; the mean of gaps times the mean of points is another number.",
    criticism:
      "Perceptions alone explain an overall judgement at least as well (Cronin & Taylor 1992), at half the length; a later synthesis of studies found both about equally valid (Carrillat et al. 2007). The difference of two answers is less reliable than either, because they correlate (Brown et al. 1993). The five dimensions are often not found again in other services (Buttle 1996). Expectations that are asked after the service are coloured by it. So report the perceptions beside the gaps.",
    unsure: "The order of the five empathy topics.",
    sources: [gapModel, brown, buttle, carrillat, cronin],
  },
  servqual1988: {
    history:
      "The first SERVQUAL was made from ten aspects of service that people had named in group interviews; 22 items in five dimensions were left after two rounds of data. Expectations are what a service should be like, on seven points with the two ends labelled.",
    criticism:
      '"Should" invites people to wish for everything, so expectations crowd at the top of the scale. Nine of the 22 items are worded negatively, and they are the whole of responsiveness (10-13) and the whole of empathy (18-22): the direction of the wording and the dimension cannot be told apart, and negative items tend to make a factor of their own (Babakus & Boller 1992). Use it to repeat an old study; the version of 1991 is the one to begin with.',
    sources: [
      gapModel,
      "Babakus, E., & Boller, G. W. (1992). An empirical assessment of the SERVQUAL scale. Journal of Business Research, 24(3), 253-268.",
    ],
  },
  servperf: {
    history:
      "Cronin and Taylor compared four scores from the same items: the sum of the gaps, the same weighted by the importance of each item, the sum of the perceptions, and that weighted by importance. The plain sum of the perceptions explained the overall quality best. SERVPERF is that score: half the questions of SERVQUAL, and no differences.",
    criticism:
      "It does not say what people expected, so a low score leaves open whether the service is poor or its people hard to please. A later synthesis of studies found SERVQUAL and SERVPERF about equally valid (Carrillat et al. 2007). It keeps the items of 1988, and with them the nine negative ones; many studies word them positively, and should say so.",
    sources: [carrillat],
  },
  zone_of_tolerance: {
    history:
      "Expectations have two levels: what people desire, and the least that they accept. Between them lies the zone of tolerance (Zeithaml et al. 1993). In 1994 the authors of SERVQUAL asked for both beside the perception, in three columns. Adequacy is the perceived level minus the minimum, superiority the perceived minus the desired level. A perception inside the zone is good enough; below it, people are disappointed.",
    criticism:
      "Three answers an item are many, and people tire. Everything that is said against differences holds twice. Respondents whose desired level lies below their minimum have misread the columns: count them before you use the data.",
    unsure: "How the 21 topics divide over the five dimensions, and their order.",
    sources: [
      "Zeithaml, V. A., Berry, L. L., & Parasuraman, A. (1993). The nature and determinants of customer expectations of service. Journal of the Academy of Marketing Science, 21(1), 1-12.",
    ],
    shownBy: { reading_room: "the three columns and both scores, on the structure of LibQUAL+" },
  },
  esqual: {
    history:
      "The authors of SERVQUAL asked what quality is where nobody serves: on a site where people buy. They found four dimensions that every buyer can judge and, apart from them, three that only those can who had a problem. 22 items on five points, shown in random order, without expectations.",
    criticism:
      "Fulfilment is about the delivery of goods and has no place in a service without any, such as a bank's or a city's. A replication found more dimensions than four (Boshoff 2007).",
    sources: [
      "Boshoff, C. (2007). A psychometric assessment of E-S-QUAL: A scale to measure electronic service quality. Journal of Electronic Commerce Research, 8(1), 101-114.",
    ],
  },
  erecsqual: {
    history:
      "E-RecS-QUAL belongs to E-S-QUAL and was published with it. It asks how a site deals with problems: how returns are handled, whether damage is made good, and whether somebody can be reached. 11 items.",
    criticism:
      "Only people who had a problem can answer, so it needs a filter, and its sample is a fraction of the other one. A total over all people must not depend on it.",
    shownBy: { marketplace: "its three dimensions behind a filter, under names of their own, beside those of E-S-QUAL" },
  },
  egovqual: {
    history:
      "e-GovQual took the literature on the quality of web shops to services of government, where people cannot go to another shop. It has 21 items in four dimensions. Trust means the protection of data, not courtesy. Reliability means the technique as well as the promise.",
    criticism:
      "Citizen support can be answered only by people who contacted the staff: it needs a filter. The look of a site and the accuracy of its decisions are not asked about, and people without access to the internet are not asked at all. The codes of the items and the number of points differ between studies that use it, and local variants have other counts, so say which form was used.",
    unsure: "An earlier version is said to have had six dimensions and 33 items. That the scale has five points was seen in later studies.",
  },
  webqual4: {
    history:
      "WebQual began with workshops in which people said what makes a site good, and went through four versions. Version 4.0 has 22 items in three groups and one overall question, on seven points, and asks how important each item is. The WebQual index is the sum of importance times score, divided by the most that could have been reached: seven times the sum of the importance.",
    criticism:
      "The index mixes what people think of the site with what they think matters, and two sites with other visitors cannot be told apart by it: report the scores beside it. Another instrument has the same name (Loiacono et al. 2007), so give the version.",
    sources: [
      "Loiacono, E. T., Watson, R. T., & Goodhue, D. L. (2007). WebQual: An instrument for consumer evaluation of web sites. International Journal of Electronic Commerce, 11(3), 51-87.",
    ],
  },
  libqual: {
    history:
      'LibQUAL+ grew out of SERVQUAL with three columns, as research libraries in North America asked what their readers value. Its protocol from 2003 has 22 core items in three dimensions, each rated as minimum, desired and perceived on nine points with "not applicable", and beside them five items of the library\'s choice, five on outcomes and three on satisfaction.',
    criticism:
      "In its own data the perceived level alone predicts satisfaction better than the gap to the desired level (Roszkowski et al. 2005). Its owner, the Association of Research Libraries, has published a revised, shorter instrument with other response scales. The name belongs to the association: an instrument of your own may use the structure, and is not LibQUAL+.",
    unsure: "The numbers of items beside the core.",
    sources: [
      "Roszkowski, M. J., Baky, J. S., & Jones, D. B. (2005). So which score on the LibQUAL+ tells me if library users are satisfied? Library & Information Science Research, 27(4), 424-439.",
    ],
  },
  iso9126_1991: {
    history:
      'The first international standard for the quality of software: six characteristics, with 21 subcharacteristics in an annex. ISO/IEC 25010 has replaced it. "Resource behaviour" and a single "compliance" are names of this edition, by which one can see which edition a later list was taken from.',
    criticism: `${productQuality} In trials, people sorted the same finding under different characteristics, because the terms are ambiguous (Al-Kilidar et al. 2005, on the edition of 2001).`,
    sources: [usefulness],
    shownBy: { smart_city: "nearly all of its names, some with another meaning" },
  },
  iso9126_2001: {
    history:
      "The second edition made the subcharacteristics part of the standard and set compliance under each characteristic. It added attractiveness and co-existence, which makes 27. ISO/IEC 25010 has replaced it.",
    criticism: `${productQuality} In trials, people sorted the same finding under different characteristics, because the terms are ambiguous (Al-Kilidar et al. 2005).`,
    sources: [usefulness],
  },
  iso25010_2011: {
    history:
      "The successor of ISO 9126 made security and compatibility characteristics of their own, dropped compliance, and renamed what was misunderstood: accuracy became functional correctness, understandability became appropriateness recognizability. Eight characteristics with 31 subcharacteristics.",
    criticism: `${productQuality} Use it to say what was inspected or tested, beside a questionnaire that asks people what they experienced.`,
  },
  iso25010_2023: {
    history:
      "Usability became interaction capability, portability became flexibility, and safety was added: nine characteristics. Maturity became faultlessness and user interface aesthetics became user engagement; inclusivity, self-descriptiveness, resistance and scalability are new.",
    criticism: productQuality,
    unsure: "The complete list of subcharacteristics.",
    shownBy: { aspects: "a mapping from nine aspects of public services to its characteristics" },
  },
  smartcity: {
    history:
      "In a study of literature of 2020, Sholikah and Harsono list 19 characteristics of a service in a smart city with a line of description each: 15 for the side that supplies it and 4 for the side that uses it. By name they are the 21 subcharacteristics of ISO 9126:1991 without adaptability, conformance and replaceability, and with privacy. The paper measures conventional services by SERVQUAL and services of a smart city by e-GovQual, and does not relate the 19 to either.",
    criticism:
      'It is a list and no scale: nobody has made items of it or collected data. Several lines ask two or three things at once. Some names mean something else than in the standard: testability is a message that confirms a request, operability is having many ways of access. The paper credits the list to "Chua (2004)"; what we could read of Chua and Dyson (2004), a case study of an e-learning system, has no two sides. Citizens can observe only a part of it.',
  },
  skm2017: {
    history:
      "Indonesian public services must survey the satisfaction of their users at least once a year. The regulation of 2017 replaced that of 2014 and has nine elements on four points; each element has labels of its own. The index is the mean of the elements times 25, and four bands from D to A name it. The sample is read from the table of Krejcie and Morgan.",
    criticism:
      "The elements make up an index and need not go together: a reliability coefficient says nothing about it. Four points leave no middle, so nobody can be undecided. The printed weight of 0.11 makes 0.99 of nine elements, so that full marks give 99: use 1/9, and give the printed result beside it where an auditor asks. The bands leave holes between two decimals: round first, then look up. The regulation's text and its form number the last two elements the other way round. The bands of 2014 are superseded, and are still met with.",
    unsure:
      "The annex of the regulation was not read; the weight and the sampling table are known from other documents. Whether there is a newer regulation.",
    sources: [
      "Jarvis, C. B., MacKenzie, S. B., & Podsakoff, P. M. (2003). A critical review of construct indicators and measurement model misspecification in marketing and consumer research. Journal of Consumer Research, 30(2), 199-218.",
    ],
  },
};
