// Made by scripts/generate.ts from server/src/library/*.ukur and samples/. Edit those, then run `npm run build`.

/** The files that `import NAME` reads, by name: `servqual` is `servqual.ukur`. */
export const libraryTexts: Readonly<Record<string, string>> = {
  "egovqual.ukur": `// e-GovQual in its published form: four dimensions and 21 items (7, 4, 6 and 4).
// An earlier version had six dimensions, and local variants with other counts exist, so say which one was used.
// Topics are given in our own words. The sentences of the published questionnaire are not reproduced.

/// Quality of a government service that is given through a website.
model egovqual "e-GovQual" {
  version "2012"
  cite "Papadomichelaki, X., & Mentzas, G. (2012). e-GovQual: A multiple-item scale for assessing e-government service quality. Government Information Quarterly, 29(1), 98-109." doi "10.1016/j.giq.2011.08.011"
  sure high because "The four dimensions and the 21 items are in the abstract, the split 7/4/6/4 in later studies; the 5 response points and the item codes differ between studies."
  compares perception

  dimension efficiency "Efficiency"
    definition "How easy it is to use the site and to find good information in it." {
    structure "Clear structure of the site"
    search    "Search that finds what is looked for"
    site_map  "Well organised site map"
    fit       "Fit to individual needs"
    detail    "Information in enough detail"
    freshness "Information that is up to date"
    form_help "Enough guidance for filling in forms"
  }

  dimension trust "Trust"
    definition "How sure people are that the site keeps their data safe and private." {
    credentials    "Secure user names and passwords"
    necessary_data "Asking for necessary personal data alone"
    safe_storage   "Safe storage of the data"
    purpose        "Use of the data for the stated purpose alone"
  }

  dimension reliability "Reliability"
    definition "Whether the site is there, works and answers in time." {
    download     "Fast download of forms"
    availability "Being available whenever it is needed"
    first_time   "Success at the first request"
    in_time      "Service in time"
    fast_pages   "Pages that load fast"
    browser      "Working in the user's own browser"
  }

  // Only people who contacted the staff can judge this: give it a page with a condition.
  dimension citizen_support "Citizen support"
    definition "The help that the organisation's staff give to people who ask for it." {
    sincere_interest "Staff's sincere interest in solving problems"
    prompt_replies   "Prompt replies"
    knowledge        "Knowledge to answer questions"
    confidence       "Staff who convey trust and confidence"
  }
}

translation id of egovqual "e-GovQual" {
  efficiency            "Efisiensi"
  efficiency.definition "Seberapa mudah situs digunakan dan seberapa mudah informasi yang baik ditemukan."
  structure             "Struktur situs yang jelas"
  search                "Pencarian yang menemukan hal yang dicari"
  site_map              "Peta situs yang tertata"
  fit                   "Kesesuaian dengan kebutuhan perorangan"
  detail                "Informasi yang cukup rinci"
  freshness             "Informasi yang mutakhir"
  form_help             "Panduan yang cukup untuk mengisi formulir"

  trust            "Kepercayaan"
  trust.definition "Seberapa yakin pengguna bahwa situs menjaga keamanan dan kerahasiaan datanya."
  credentials      "Nama pengguna dan kata sandi yang aman"
  necessary_data   "Permintaan data pribadi sebatas yang diperlukan"
  safe_storage     "Penyimpanan data yang aman"
  purpose          "Penggunaan data sebatas tujuan yang dinyatakan"

  reliability            "Keandalan"
  reliability.definition "Apakah situs tersedia, berfungsi, dan menjawab tepat waktu."
  download               "Pengunduhan formulir yang cepat"
  availability           "Ketersediaan setiap kali diperlukan"
  first_time             "Keberhasilan pada permintaan pertama"
  in_time                "Layanan tepat waktu"
  fast_pages             "Halaman yang cepat terbuka"
  browser                "Berfungsi pada peramban pengguna"

  citizen_support            "Dukungan bagi warga"
  citizen_support.definition "Bantuan petugas kepada warga yang memintanya."
  sincere_interest           "Kesungguhan petugas dalam memecahkan masalah"
  prompt_replies             "Jawaban yang segera"
  knowledge                  "Pengetahuan untuk menjawab pertanyaan"
  confidence                 "Petugas yang menumbuhkan kepercayaan dan keyakinan"
}
`,
  "scales.ukur": `// Response scales in common use, in English and Indonesian.
// A name ends in the number of points. "_full" labels every point where the plain name labels the two ends alone;
// "_na" adds an answer for people to whom an item does not apply. Low codes are the unfavourable end.

/// Agreement on 5 points, every point labelled.
scale agree5 "Agreement" 1..5 {
  1 "Strongly disagree"
  2 "Disagree"
  3 "Neither agree nor disagree"
  4 "Agree"
  5 "Strongly agree"
}
translation id of agree5 "Persetujuan" {
  1 "Sangat tidak setuju"
  2 "Tidak setuju"
  3 "Netral"
  4 "Setuju"
  5 "Sangat setuju"
}

/// Agreement on 5 points, for items that not everybody can judge.
scale agree5_na "Agreement" 1..5 {
  1 "Strongly disagree"
  2 "Disagree"
  3 "Neither agree nor disagree"
  4 "Agree"
  5 "Strongly agree"
  na 99 "Does not apply to me"
}
translation id of agree5_na "Persetujuan" {
  1 "Sangat tidak setuju"
  2 "Tidak setuju"
  3 "Netral"
  4 "Setuju"
  5 "Sangat setuju"
  99 "Tidak berlaku bagi saya"
}

/// Agreement on 7 points with the two ends labelled, as SERVQUAL prints it.
scale agree7 "Agreement" 1..7 {
  1 "Strongly disagree"
  7 "Strongly agree"
}
translation id of agree7 "Persetujuan" {
  1 "Sangat tidak setuju"
  7 "Sangat setuju"
}

/// Agreement on 7 points, every point labelled.
scale agree7_full "Agreement" 1..7 {
  1 "Strongly disagree"
  2 "Disagree"
  3 "Somewhat disagree"
  4 "Neither agree nor disagree"
  5 "Somewhat agree"
  6 "Agree"
  7 "Strongly agree"
}
translation id of agree7_full "Persetujuan" {
  1 "Sangat tidak setuju"
  2 "Tidak setuju"
  3 "Agak tidak setuju"
  4 "Netral"
  5 "Agak setuju"
  6 "Setuju"
  7 "Sangat setuju"
}

/// Satisfaction on 5 points.
scale satisfied5 "Satisfaction" 1..5 {
  1 "Very dissatisfied"
  2 "Dissatisfied"
  3 "Neither satisfied nor dissatisfied"
  4 "Satisfied"
  5 "Very satisfied"
}
translation id of satisfied5 "Kepuasan" {
  1 "Sangat tidak puas"
  2 "Tidak puas"
  3 "Netral"
  4 "Puas"
  5 "Sangat puas"
}

/// Importance on 5 points, from none to a great deal.
scale important5 "Importance" 1..5 {
  1 "Not at all important"
  2 "Slightly important"
  3 "Moderately important"
  4 "Very important"
  5 "Extremely important"
}
translation id of important5 "Kepentingan" {
  1 "Sama sekali tidak penting"
  2 "Sedikit penting"
  3 "Cukup penting"
  4 "Penting"
  5 "Sangat penting"
}

/// Importance on 7 points with the two ends labelled.
scale important7 "Importance" 1..7 {
  1 "Not at all important"
  7 "Extremely important"
}
translation id of important7 "Kepentingan" {
  1 "Sama sekali tidak penting"
  7 "Sangat penting"
}

/// Quality on 5 points.
scale quality5 "Quality" 1..5 {
  1 "Very poor"
  2 "Poor"
  3 "Fair"
  4 "Good"
  5 "Very good"
}
translation id of quality5 "Mutu" {
  1 "Sangat buruk"
  2 "Buruk"
  3 "Sedang"
  4 "Baik"
  5 "Sangat baik"
}

/// Frequency on 5 points. The item or the page should name the period it is about.
scale frequency5 "Frequency" 1..5 {
  1 "Never"
  2 "Rarely"
  3 "Sometimes"
  4 "Often"
  5 "Always"
}
translation id of frequency5 "Frekuensi" {
  1 "Tidak pernah"
  2 "Jarang"
  3 "Kadang-kadang"
  4 "Sering"
  5 "Selalu"
}

/// Likelihood on 5 points.
scale likely5 "Likelihood" 1..5 {
  1 "Very unlikely"
  2 "Unlikely"
  3 "Neither likely nor unlikely"
  4 "Likely"
  5 "Very likely"
}
translation id of likely5 "Kemungkinan" {
  1 "Sangat kecil kemungkinannya"
  2 "Kecil kemungkinannya"
  3 "Sedang"
  4 "Besar kemungkinannya"
  5 "Sangat besar kemungkinannya"
}
`,
  "servqual.ukur": `// SERVQUAL with the structure of 1991, which is the one in use today.
// The first version (1988) has the same five dimensions and 4, 5, 4, 4 and 5 items. In 1991 all nine negative items
// were made positive, one tangibles item and one assurance item were replaced, "should" became "excellent companies
// will", and 100 points divided over the dimensions were added.
// Topics are given in our own words. The sentences of the published questionnaire are not reproduced.

/// Service quality as the gap between what people expect of an excellent service and what they received.
model servqual "SERVQUAL" {
  version "1991"
  cite "Parasuraman, A., Berry, L. L., & Zeithaml, V. A. (1991). Refinement and reassessment of the SERVQUAL scale. Journal of Retailing, 67(4), 420-450."
  cite "Parasuraman, A., Zeithaml, V. A., & Berry, L. L. (1988). SERVQUAL: A multiple-item scale for measuring consumer perceptions of service quality. Journal of Retailing, 64(1), 12-40."
  sure high because "The counts and the changes from 1988 agree in several sources; the order of the five empathy topics is less certain."
  compares expectation, perception

  dimension tangibles "Tangibles"
    definition "What people see of the service: its place, its equipment, its staff and its printed matter." {
    equipment   "Modern look of the equipment"
    facilities  "Visual appeal of the premises"
    staff_look  "Neat appearance of the staff"
    materials   "Visual appeal of printed and other service materials"
  }

  dimension reliability "Reliability"
    definition "Whether the promised service is delivered correctly and dependably." {
    time_promises    "Keeping promises to do something by a certain time"
    problem_interest "Sincere interest in solving a person's problem"
    first_time       "Getting the service right the first time"
    on_time          "Giving the service at the promised time"
    records          "Records without errors"
  }

  dimension responsiveness "Responsiveness"
    definition "Whether the staff are willing to help and give the service promptly." {
    says_when    "Saying when the service will be performed"
    prompt       "Prompt service"
    willing      "Willingness to help"
    not_too_busy "Taking time for requests even when busy"
  }

  dimension assurance "Assurance"
    definition "Whether the knowledge and the courtesy of the staff give people trust." {
    confidence "Staff conduct that gives confidence"
    safe       "Feeling safe in dealing with the service"
    courtesy   "Consistent courtesy"
    knowledge  "Knowledge to answer questions"
  }

  dimension empathy "Empathy"
    definition "Whether the service cares for people as individuals." {
    individual_attention "Individual attention by the organisation"
    hours                "Opening hours that suit people"
    personal_attention   "Personal attention by the staff"
    best_interests       "Having the person's best interests at heart"
    specific_needs       "Understanding of the person's specific needs"
  }
}

translation id of servqual "SERVQUAL" {
  tangibles            "Bukti fisik"
  tangibles.definition "Hal yang terlihat dari layanan: tempat, peralatan, petugas, dan bahan cetaknya."
  equipment            "Tampilan modern peralatan"
  facilities           "Daya tarik tampilan tempat layanan"
  staff_look           "Kerapian penampilan petugas"
  materials            "Daya tarik tampilan bahan cetak dan bahan layanan lain"

  reliability            "Keandalan"
  reliability.definition "Apakah layanan yang dijanjikan diberikan dengan benar dan dapat diandalkan."
  time_promises          "Menepati janji untuk melakukan sesuatu pada waktu tertentu"
  problem_interest       "Kesungguhan dalam memecahkan masalah pengguna"
  first_time             "Layanan benar sejak pertama kali"
  on_time                "Layanan diberikan pada waktu yang dijanjikan"
  records                "Catatan yang bebas dari kesalahan"

  responsiveness            "Daya tanggap"
  responsiveness.definition "Apakah petugas bersedia membantu dan memberikan layanan dengan segera."
  says_when                 "Memberi tahu kapan layanan akan diberikan"
  prompt                    "Layanan yang segera"
  willing                   "Kesediaan membantu"
  not_too_busy              "Meluangkan waktu untuk permintaan pengguna walaupun sibuk"

  assurance            "Jaminan"
  assurance.definition "Apakah pengetahuan dan kesopanan petugas menumbuhkan kepercayaan."
  confidence           "Perilaku petugas yang menumbuhkan keyakinan"
  safe                 "Rasa aman saat berurusan dengan layanan"
  courtesy             "Kesopanan yang konsisten"
  knowledge            "Pengetahuan untuk menjawab pertanyaan"

  empathy              "Empati"
  empathy.definition   "Apakah layanan peduli kepada pengguna sebagai pribadi."
  individual_attention "Perhatian organisasi kepada setiap pengguna"
  hours                "Jam buka yang sesuai bagi pengguna"
  personal_attention   "Perhatian pribadi dari petugas"
  best_interests       "Mengutamakan kepentingan pengguna"
  specific_needs       "Pemahaman atas kebutuhan khusus pengguna"
}
`,
  "skm2017.ukur": `// The nine elements of the Indonesian public satisfaction survey (Survei Kepuasan Masyarakat).
// The regulation gives the last two elements in two orders: its text has complaints as U8 and facilities as U9, its
// printed form has facilities as U8 and complaints as U9. Public software has both. Here the printed form is followed,
// because respondents answer the form and its numbers head the columns of the data.
// The nine make up an index: they need not correlate, so a reliability coefficient says nothing about them.

/// Satisfaction with a public service, as Indonesian agencies must survey it at least once a year.
model skm2017 "SKM 2017" {
  version "2017"
  cite "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik."
  sure high because "The elements, the 4 points, the conversion to 25-100 and the grades agree in many public forms and programs; the order of U8 and U9 differs between the regulation's text and its form."
  compares perception
  formative

  dimension elements "Service elements" formative
    definition "The nine things about a public service that the regulation asks its users to rate." {
    u1 "Requirements"
    u2 "System, mechanism and procedure"
    u3 "Time to completion"
    u4 "Cost or tariff"
    u5 "The product that the service delivers"
    u6 "Competence of the staff"
    u7 "Conduct of the staff"
    u8 "Facilities and equipment"
    u9 "Handling of complaints, suggestions and input"
  }
}

translation id of skm2017 "SKM 2017" {
  elements            "Unsur pelayanan"
  elements.definition "Sembilan hal tentang pelayanan publik yang menurut peraturan dinilai oleh penggunanya."
  u1 "Persyaratan"
  u2 "Sistem, mekanisme, dan prosedur"
  u3 "Waktu penyelesaian"
  u4 "Biaya atau tarif"
  u5 "Produk spesifikasi jenis pelayanan"
  u6 "Kompetensi pelaksana"
  u7 "Perilaku pelaksana"
  u8 "Sarana dan prasarana"
  u9 "Penanganan pengaduan, saran, dan masukan"
}
`,
};

/** The files of the samples, by their path below `samples/`. */
export const sampleTexts: Readonly<Record<string, string>> = {};
