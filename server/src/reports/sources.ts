/** Where the formulas of reports come from. */

/** A publication, as it is cited and as it stands among the references. */
export interface Source {
  readonly cited: string;
  readonly reference: string;
}

const source = (cited: string, reference: string): Source => ({ cited, reference });

export const sources = {
  aiken1985: source(
    "Aiken, 1985",
    "Aiken, L. R. (1985). Three coefficients for analyzing the reliability and validity of ratings. Educational and Psychological Measurement, 45(1), 131–142.",
  ),
  aritonang2005: source("Aritonang, 2005", "Aritonang R., L. R. (2005). Kepuasan Pelanggan. Gramedia Pustaka Utama."),
  ayre2014: source(
    "Ayre & Scally, 2014",
    "Ayre, C., & Scally, A. J. (2014). Critical values for Lawshe's content validity ratio: Revisiting the original methods of calculation. Measurement and Evaluation in Counseling and Development, 47(1), 79–86.",
  ),
  bacon2003: source(
    "Bacon, 2003",
    "Bacon, D. R. (2003). A comparison of approaches to importance-performance analysis. International Journal of Market Research, 45(1), 55–71.",
  ),
  bartlett1951: source(
    "Bartlett, 1951",
    "Bartlett, M. S. (1951). The effect of standardization on a χ² approximation in factor analysis. Biometrika, 38(3/4), 337–344.",
  ),
  berger1993: source(
    "Berger et al., 1993",
    "Berger, C., Blauth, R., Boger, D., et al. (1993). Kano's methods for understanding customer-defined quality. Center for Quality of Management Journal, 2(4), 3–36.",
  ),
  cicchetti1981: source(
    "Cicchetti & Sparrow, 1981",
    "Cicchetti, D. V., & Sparrow, S. A. (1981). Developing criteria for establishing interrater reliability of specific items: Applications to assessment of adaptive behavior. American Journal of Mental Deficiency, 86(2), 127–137.",
  ),
  cohen1988: source("Cohen, 1988", "Cohen, J. (1988). Statistical Power Analysis for the Behavioral Sciences (2nd ed.). Lawrence Erlbaum."),
  cronbach1951: source(
    "Cronbach, 1951",
    "Cronbach, L. J. (1951). Coefficient alpha and the internal structure of tests. Psychometrika, 16(3), 297–334.",
  ),
  eisinga2013: source(
    "Eisinga et al., 2013",
    "Eisinga, R., te Grotenhuis, M., & Pelzer, B. (2013). The reliability of a two-item scale: Pearson, Cronbach, or Spearman-Brown? International Journal of Public Health, 58(4), 637–642.",
  ),
  feldt1965: source(
    "Feldt, 1965",
    "Feldt, L. S. (1965). The approximate sampling distribution of Kuder-Richardson reliability coefficient twenty. Psychometrika, 30(3), 357–370.",
  ),
  fisher1925: source("Fisher, 1925", "Fisher, R. A. (1925). Statistical Methods for Research Workers. Oliver & Boyd."),
  fong1996: source(
    "Fong, 1996",
    "Fong, D. (1996). Using the self-stated importance questionnaire to interpret Kano questionnaire results. Center for Quality of Management Journal, 5(3), 21–24.",
  ),
  guttman1945: source("Guttman, 1945", "Guttman, L. (1945). A basis for analyzing test-retest reliability. Psychometrika, 10(4), 255–282."),
  harman1966: source(
    "Harman & Jones, 1966",
    "Harman, H. H., & Jones, W. H. (1966). Factor analysis by minimizing residuals (minres). Psychometrika, 31(3), 351–368.",
  ),
  joanes1998: source(
    "Joanes & Gill, 1998",
    "Joanes, D. N., & Gill, C. A. (1998). Comparing measures of sample skewness and kurtosis. The Statistician, 47(1), 183–189.",
  ),
  kaiser1970: source("Kaiser, 1970", "Kaiser, H. F. (1970). A second generation little jiffy. Psychometrika, 35(4), 401–415."),
  kaiser1974: source(
    "Kaiser & Rice, 1974",
    "Kaiser, H. F., & Rice, J. (1974). Little Jiffy, Mark IV. Educational and Psychological Measurement, 34(1), 111–117.",
  ),
  lawshe1975: source(
    "Lawshe, 1975",
    "Lawshe, C. H. (1975). A quantitative approach to content validity. Personnel Psychology, 28(4), 563–575.",
  ),
  lord1963: source(
    "Lord, 1963",
    "Lord, F. M. (1963). Elementary models for measuring change. In C. W. Harris (Ed.), Problems in Measuring Change (pp. 21–38). University of Wisconsin Press.",
  ),
  lynn1986: source(
    "Lynn, 1986",
    "Lynn, M. R. (1986). Determination and quantification of content validity. Nursing Research, 35(6), 382–385.",
  ),
  martilla1977: source(
    "Martilla & James, 1977",
    "Martilla, J. A., & James, J. C. (1977). Importance-performance analysis. Journal of Marketing, 41(1), 77–79.",
  ),
  mcdonald1999: source("McDonald, 1999", "McDonald, R. P. (1999). Test Theory: A Unified Treatment. Lawrence Erlbaum."),
  nunnally1978: source("Nunnally, 1978", "Nunnally, J. C. (1978). Psychometric Theory (2nd ed.). McGraw-Hill."),
  parasuraman1988: source(
    "Parasuraman et al., 1988",
    "Parasuraman, A., Zeithaml, V. A., & Berry, L. L. (1988). SERVQUAL: A multiple-item scale for measuring consumer perceptions of service quality. Journal of Retailing, 64(1), 12–40.",
  ),
  parasuraman1994: source(
    "Parasuraman et al., 1994",
    "Parasuraman, A., Zeithaml, V. A., & Berry, L. L. (1994). Alternative scales for measuring service quality. Journal of Retailing, 70(3), 201–230.",
  ),
  pearson1895: source(
    "Pearson, 1895",
    "Pearson, K. (1895). Note on regression and inheritance in the case of two parents. Proceedings of the Royal Society of London, 58, 240–242.",
  ),
  permenpan2017: source(
    "Permenpan RB 14/2017",
    "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik.",
  ),
  peter1993: source(
    "Peter et al., 1993",
    "Peter, J. P., Churchill, G. A., & Brown, T. J. (1993). Caution in the use of difference scores in consumer research. Journal of Consumer Research, 19(4), 655–662.",
  ),
  polit2006: source(
    "Polit & Beck, 2006",
    "Polit, D. F., & Beck, C. T. (2006). The content validity index: Are you sure you know what's being reported? Critique and recommendations. Research in Nursing & Health, 29(5), 489–497.",
  ),
  polit2007: source(
    "Polit et al., 2007",
    "Polit, D. F., Beck, C. T., & Owen, S. V. (2007). Is the CVI an acceptable indicator of content validity? Appraisal and recommendations. Research in Nursing & Health, 30(4), 459–467.",
  ),
  spearman1910: source(
    "Spearman, 1910",
    "Spearman, C. (1910). Correlation calculated from faulty data. British Journal of Psychology, 3(3), 271–295.",
  ),
  student1908: source("Student, 1908", "Student (1908). The probable error of a mean. Biometrika, 6(1), 1–25."),
  supranto2001: source("Supranto, 2001", "Supranto, J. (2001). Pengukuran Tingkat Kepuasan Pelanggan. Rineka Cipta."),
  terwee2007: source(
    "Terwee et al., 2007",
    "Terwee, C. B., Bot, S. D. M., de Boer, M. R., et al. (2007). Quality criteria were proposed for measurement properties of health status questionnaires. Journal of Clinical Epidemiology, 60(1), 34–42.",
  ),
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;
