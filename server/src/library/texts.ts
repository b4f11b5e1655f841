// Made by scripts/generate.ts from server/src/library/*.ukur. Edit those, then run `npm run build`.

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
    search "Search that finds what is looked for"
    site_map "Well organised site map"
    fit "Fit to individual needs"
    detail "Information in enough detail"
    freshness "Information that is up to date"
    form_help "Enough guidance for filling in forms"
  }

  dimension trust "Trust"
      definition "How sure people are that the site keeps their data safe and private." {
    credentials "Secure user names and passwords"
    necessary_data "Asking for necessary personal data alone"
    safe_storage "Safe storage of the data"
    purpose "Use of the data for the stated purpose alone"
  }

  dimension reliability "Reliability"
      definition "Whether the site is there, works and answers in time." {
    download "Fast download of forms"
    availability "Being available whenever it is needed"
    first_time "Success at the first request"
    in_time "Service in time"
    fast_pages "Pages that load fast"
    browser "Working in the user's own browser"
  }

  // Only people who contacted the staff can judge this: give it a page with a condition.
  dimension citizen_support "Citizen support"
      definition "The help that the organisation's staff give to people who ask for it." {
    sincere_interest "Staff's sincere interest in solving problems"
    prompt_replies "Prompt replies"
    knowledge "Knowledge to answer questions"
    confidence "Staff who convey trust and confidence"
  }
}

translation id of egovqual "e-GovQual" {
  efficiency "Efisiensi"
  efficiency.definition "Seberapa mudah situs digunakan dan seberapa mudah informasi yang baik ditemukan."
  structure "Struktur situs yang jelas"
  search "Pencarian yang menemukan hal yang dicari"
  site_map "Peta situs yang tertata"
  fit "Kesesuaian dengan kebutuhan perorangan"
  detail "Informasi yang cukup rinci"
  freshness "Informasi yang mutakhir"
  form_help "Panduan yang cukup untuk mengisi formulir"

  trust "Kepercayaan"
  trust.definition "Seberapa yakin pengguna bahwa situs menjaga keamanan dan kerahasiaan datanya."
  credentials "Nama pengguna dan kata sandi yang aman"
  necessary_data "Permintaan data pribadi sebatas yang diperlukan"
  safe_storage "Penyimpanan data yang aman"
  purpose "Penggunaan data sebatas tujuan yang dinyatakan"

  reliability "Keandalan"
  reliability.definition "Apakah situs tersedia, berfungsi, dan menjawab tepat waktu."
  download "Pengunduhan formulir yang cepat"
  availability "Ketersediaan setiap kali diperlukan"
  first_time "Keberhasilan pada permintaan pertama"
  in_time "Layanan tepat waktu"
  fast_pages "Halaman yang cepat terbuka"
  browser "Berfungsi pada peramban pengguna"

  citizen_support "Dukungan bagi warga"
  citizen_support.definition "Bantuan petugas kepada warga yang memintanya."
  sincere_interest "Kesungguhan petugas dalam memecahkan masalah"
  prompt_replies "Jawaban yang segera"
  knowledge "Pengetahuan untuk menjawab pertanyaan"
  confidence "Petugas yang menumbuhkan kepercayaan dan keyakinan"
}
`,
  "esqual.ukur": `// E-S-QUAL, the core scale of a web shop (8, 4, 7 and 3 topics), and E-RecS-QUAL, its recovery scale (5, 3 and 3 topics).
// The recovery scale is asked only of people who had a problem, so an instrument needs a filter for it.
// 5 points from strongly disagree to strongly agree, items in random order.
// Topics are given in our own words. The sentences of the published questionnaire are not reproduced.

/// Quality of the service of a site where people buy.
model esqual "E-S-QUAL" {
  version "2005"
  cite "Parasuraman, A., Zeithaml, V. A., & Malhotra, A. (2005). E-S-QUAL: A multiple-item scale for assessing electronic service quality. Journal of Service Research, 7(3), 213-233." doi "10.1177/1094670504271156"
  sure high because "The article states the 22 items of the core scale and its four dimensions."
  compares perception

  dimension efficiency "Efficiency"
      definition "How easily and how fast people reach and use the site." {
    find "Finding what one needs"
    move "Moving around the site"
    quick "Completing a transaction quickly"
    organised_information "Well organised information"
    page_speed "Fast loading of pages"
    simple "Simplicity of use"
    fast_access "Getting onto the site quickly"
    organised_site "Well organised site"
  }

  dimension system_availability "System availability"
      definition "Whether the site works technically." {
    available "Being available for business"
    launches "Starting right away"
    stable "Running without crashes"
    order_entry "Pages that do not freeze after an order is entered"
  }

  dimension fulfilment "Fulfilment"
      definition "Whether the promises about delivery and goods are kept." {
    as_promised "Delivery when promised"
    time_frame "A suitable time frame for delivery"
    quick_delivery "Quick delivery"
    right_goods "Sending what was ordered"
    in_stock "Having the goods in stock"
    truthful "Truthful offers"
    accurate_promises "Accurate promises about delivery"
  }

  dimension privacy "Privacy"
      definition "Whether the site is safe and protects what it knows of people." {
    behaviour_data "Protecting data about shopping behaviour"
    no_sharing "Not sharing personal data with other sites"
    card_data "Protecting data of payment cards"
  }
}

translation id of esqual "E-S-QUAL" {
  efficiency "Efisiensi"
  efficiency.definition "Seberapa mudah dan cepat orang mencapai dan memakai situs."
  find "Menemukan yang dibutuhkan"
  move "Berpindah di dalam situs"
  quick "Menyelesaikan transaksi dengan cepat"
  organised_information "Informasi yang tertata"
  page_speed "Halaman yang cepat dimuat"
  simple "Kesederhanaan pemakaian"
  fast_access "Cepat masuk ke situs"
  organised_site "Situs yang tertata"

  system_availability "Ketersediaan sistem"
  system_availability.definition "Apakah situs berfungsi secara teknis."
  available "Siap dipakai bertransaksi"
  launches "Langsung terbuka"
  stable "Berjalan tanpa macet total"
  order_entry "Halaman yang tidak membeku setelah pesanan dimasukkan"

  fulfilment "Pemenuhan"
  fulfilment.definition "Apakah janji tentang pengiriman dan barang ditepati."
  as_promised "Pengiriman sesuai janji"
  time_frame "Rentang waktu pengiriman yang sesuai"
  quick_delivery "Pengiriman cepat"
  right_goods "Mengirim yang dipesan"
  in_stock "Persediaan barang"
  truthful "Penawaran yang jujur"
  accurate_promises "Janji pengiriman yang akurat"

  privacy "Privasi"
  privacy.definition "Apakah situs aman dan melindungi data pengguna."
  behaviour_data "Melindungi data perilaku belanja"
  no_sharing "Tidak membagikan data pribadi ke situs lain"
  card_data "Melindungi data kartu pembayaran"
}

/// How a site that sells deals with problems. Only for people who had one.
model erecsqual "E-RecS-QUAL" {
  version "2005"
  cite "Parasuraman, A., Zeithaml, V. A., & Malhotra, A. (2005). E-S-QUAL: A multiple-item scale for assessing electronic service quality. Journal of Service Research, 7(3), 213-233." doi "10.1177/1094670504271156"
  sure high because "The article states the 11 items of the recovery scale and its three dimensions."
  compares perception

  dimension responsiveness "Responsiveness"
      definition "How problems and returns are handled." {
    return_options "Convenient ways to return goods"
    returns "Good handling of returns"
    guarantee "A meaningful guarantee"
    what_to_do "Telling people what to do when a transaction fails"
    solves "Solving problems promptly"
  }

  dimension compensation "Compensation"
      definition "Whether the site makes good for problems." {
    own_problems "Compensation for problems that the site caused"
    late "Compensation when delivery is late"
    collection "Collecting what is to be returned"
  }

  // The publication calls it contact. In an instrument that word says whom respondents may write to, so no dimension can have it.
  dimension contacts "Contact"
      definition "Whether people can reach somebody." {
    telephone "A telephone number"
    representatives "Staff available online"
    live_person "Speaking to a person when there is a problem"
  }
}

translation id of erecsqual "E-RecS-QUAL" {
  responsiveness "Daya tanggap"
  responsiveness.definition "Bagaimana masalah dan pengembalian ditangani."
  return_options "Cara pengembalian yang mudah"
  returns "Penanganan pengembalian yang baik"
  guarantee "Jaminan yang berarti"
  what_to_do "Memberi tahu langkah bila transaksi gagal"
  solves "Memecahkan masalah dengan segera"

  compensation "Kompensasi"
  compensation.definition "Apakah situs memberi ganti atas masalah."
  own_problems "Ganti atas masalah yang ditimbulkan situs"
  late "Ganti bila pengiriman terlambat"
  collection "Menjemput barang yang dikembalikan"

  contacts "Kontak"
  contacts.definition "Apakah orang dapat menghubungi seseorang."
  telephone "Nomor telepon"
  representatives "Petugas yang dapat dihubungi daring"
  live_person "Berbicara dengan orang bila ada masalah"
}
`,
  "iso25010.ukur": `// ISO/IEC 25010 in its two editions: that of 2011 with eight characteristics, and that of 2023 with nine. In 2023 usability became
// interaction capability, portability became flexibility, safety was added; maturity became faultlessness and aesthetics became
// user engagement. Only the names of the standard are given; the definitions are our own words.

/// Quality of software as properties of the product. Several of them, such as analysability, cannot be judged by the people who use a service.
model iso25010_2011 "ISO/IEC 25010:2011" {
  version "2011"
  cite "ISO/IEC 25010:2011. Systems and software engineering: Systems and software Quality Requirements and Evaluation (SQuaRE). System and software quality models."
  sure high because "The eight characteristics and the 31 subcharacteristics are listed in many sources."

  dimension functional_suitability "Functional suitability"
      definition "Whether the functions meet the needs." {
    completeness "Functional completeness"
    correctness "Functional correctness"
    appropriateness "Functional appropriateness"
  }

  dimension performance_efficiency "Performance efficiency"
      definition "What the product achieves for the time and the resources it takes." {
    time_behaviour "Time behaviour"
    resource_utilization "Resource utilization"
    capacity "Capacity"
  }

  dimension compatibility "Compatibility"
      definition "Whether the product works together with others." {
    coexistence "Co-existence"
    interoperability "Interoperability"
  }

  dimension usability "Usability"
      definition "Whether people can use the product effectively and with satisfaction." {
    recognizability "Appropriateness recognizability"
    learnability "Learnability"
    operability "Operability"
    user_error_protection "User error protection"
    aesthetics "User interface aesthetics"
    accessibility "Accessibility"
  }

  dimension reliability "Reliability"
      definition "Whether the product performs as specified over time." {
    maturity "Maturity"
    availability "Availability"
    fault_tolerance "Fault tolerance"
    recoverability "Recoverability"
  }

  dimension security "Security"
      definition "Whether information and data are protected." {
    confidentiality "Confidentiality"
    integrity "Integrity"
    non_repudiation "Non-repudiation"
    accountability "Accountability"
    authenticity "Authenticity"
  }

  dimension maintainability "Maintainability"
      definition "How well the product can be changed." {
    modularity "Modularity"
    reusability "Reusability"
    analysability "Analysability"
    modifiability "Modifiability"
    testability "Testability"
  }

  dimension portability "Portability"
      definition "Whether the product can be moved to another environment." {
    adaptability "Adaptability"
    installability "Installability"
    replaceability "Replaceability"
  }
}

translation id of iso25010_2011 "ISO/IEC 25010:2011" {
  functional_suitability "Kesesuaian fungsional"
  functional_suitability.definition "Apakah fungsi memenuhi kebutuhan."
  completeness "Kelengkapan fungsi"
  correctness "Kebenaran fungsi"
  appropriateness "Ketepatan fungsi"

  performance_efficiency "Efisiensi kinerja"
  performance_efficiency.definition "Hasil produk dibandingkan waktu dan sumber daya yang dipakai."
  time_behaviour "Perilaku waktu"
  resource_utilization "Pemakaian sumber daya"
  capacity "Kapasitas"

  compatibility "Kompatibilitas"
  compatibility.definition "Apakah produk dapat bekerja bersama produk lain."
  coexistence "Koeksistensi"
  interoperability "Interoperabilitas"

  usability "Kebergunaan"
  usability.definition "Apakah orang dapat memakai produk dengan efektif dan puas."
  recognizability "Kemudahan mengenali kesesuaian"
  learnability "Kemudahan dipelajari"
  operability "Kemudahan dioperasikan"
  user_error_protection "Perlindungan dari kesalahan pengguna"
  aesthetics "Estetika antarmuka"
  accessibility "Aksesibilitas"

  reliability "Keandalan"
  reliability.definition "Apakah produk bekerja sesuai ketentuan dari waktu ke waktu."
  maturity "Kematangan"
  availability "Ketersediaan"
  fault_tolerance "Toleransi kesalahan"
  recoverability "Kemampuan pulih"

  security "Keamanan"
  security.definition "Apakah informasi dan data terlindungi."
  confidentiality "Kerahasiaan"
  integrity "Integritas"
  non_repudiation "Nirsangkal"
  accountability "Akuntabilitas"
  authenticity "Keaslian"

  maintainability "Kemudahan pemeliharaan"
  maintainability.definition "Seberapa baik produk dapat diubah."
  modularity "Modularitas"
  reusability "Kemudahan dipakai ulang"
  analysability "Kemudahan dianalisis"
  modifiability "Kemudahan dimodifikasi"
  testability "Kemudahan diuji"

  portability "Portabilitas"
  portability.definition "Apakah produk dapat dipindahkan ke lingkungan lain."
  adaptability "Kemudahan disesuaikan"
  installability "Kemudahan dipasang"
  replaceability "Kemudahan digantikan"
}

/// Quality of software as properties of the product. Several of them, such as analysability, cannot be judged by the people who use a service.
model iso25010_2023 "ISO/IEC 25010:2023" {
  version "2023"
  cite "ISO/IEC 25010:2023. Systems and software engineering: Systems and software Quality Requirements and Evaluation (SQuaRE). Product quality model."
  sure medium because "The nine characteristics and the named changes are certain; the whole list of subcharacteristics is not."

  dimension functional_suitability "Functional suitability"
      definition "Whether the functions meet the needs." {
    completeness "Functional completeness"
    correctness "Functional correctness"
    appropriateness "Functional appropriateness"
  }

  dimension performance_efficiency "Performance efficiency"
      definition "What the product achieves for the time and the resources it takes." {
    time_behaviour "Time behaviour"
    resource_utilization "Resource utilization"
    capacity "Capacity"
  }

  dimension compatibility "Compatibility"
      definition "Whether the product works together with others." {
    coexistence "Co-existence"
    interoperability "Interoperability"
  }

  dimension interaction_capability "Interaction capability"
      definition "Whether people can interact with the product to complete their tasks." {
    recognizability "Appropriateness recognizability"
    learnability "Learnability"
    operability "Operability"
    user_error_protection "User error protection"
    user_engagement "User engagement"
    inclusivity "Inclusivity"
    user_assistance "User assistance"
    self_descriptiveness "Self-descriptiveness"
  }

  dimension reliability "Reliability"
      definition "Whether the product performs as specified over time." {
    faultlessness "Faultlessness"
    availability "Availability"
    fault_tolerance "Fault tolerance"
    recoverability "Recoverability"
  }

  dimension security "Security"
      definition "Whether information and data are protected." {
    confidentiality "Confidentiality"
    integrity "Integrity"
    non_repudiation "Non-repudiation"
    accountability "Accountability"
    authenticity "Authenticity"
    resistance "Resistance"
  }

  dimension maintainability "Maintainability"
      definition "How well the product can be changed." {
    modularity "Modularity"
    reusability "Reusability"
    analysability "Analysability"
    modifiability "Modifiability"
    testability "Testability"
  }

  dimension flexibility "Flexibility"
      definition "Whether the product can be adapted to other needs and environments." {
    adaptability "Adaptability"
    scalability "Scalability"
    installability "Installability"
    replaceability "Replaceability"
  }

  dimension safety "Safety"
      definition "Whether the product avoids states that endanger people, property or the environment." {
    operational_constraint "Operational constraint"
    risk_identification "Risk identification"
    fail_safe "Fail safe"
    hazard_warning "Hazard warning"
    safe_integration "Safe integration"
  }
}

translation id of iso25010_2023 "ISO/IEC 25010:2023" {
  functional_suitability "Kesesuaian fungsional"
  functional_suitability.definition "Apakah fungsi memenuhi kebutuhan."
  completeness "Kelengkapan fungsi"
  correctness "Kebenaran fungsi"
  appropriateness "Ketepatan fungsi"

  performance_efficiency "Efisiensi kinerja"
  performance_efficiency.definition "Hasil produk dibandingkan waktu dan sumber daya yang dipakai."
  time_behaviour "Perilaku waktu"
  resource_utilization "Pemakaian sumber daya"
  capacity "Kapasitas"

  compatibility "Kompatibilitas"
  compatibility.definition "Apakah produk dapat bekerja bersama produk lain."
  coexistence "Koeksistensi"
  interoperability "Interoperabilitas"

  interaction_capability "Kemampuan interaksi"
  interaction_capability.definition "Apakah orang dapat berinteraksi dengan produk untuk menyelesaikan tugasnya."
  recognizability "Kemudahan mengenali kesesuaian"
  learnability "Kemudahan dipelajari"
  operability "Kemudahan dioperasikan"
  user_error_protection "Perlindungan dari kesalahan pengguna"
  user_engagement "Keterlibatan pengguna"
  inclusivity "Inklusivitas"
  user_assistance "Bantuan bagi pengguna"
  self_descriptiveness "Kejelasan diri"

  reliability "Keandalan"
  reliability.definition "Apakah produk bekerja sesuai ketentuan dari waktu ke waktu."
  faultlessness "Tanpa cacat"
  availability "Ketersediaan"
  fault_tolerance "Toleransi kesalahan"
  recoverability "Kemampuan pulih"

  security "Keamanan"
  security.definition "Apakah informasi dan data terlindungi."
  confidentiality "Kerahasiaan"
  integrity "Integritas"
  non_repudiation "Nirsangkal"
  accountability "Akuntabilitas"
  authenticity "Keaslian"
  resistance "Ketahanan"

  maintainability "Kemudahan pemeliharaan"
  maintainability.definition "Seberapa baik produk dapat diubah."
  modularity "Modularitas"
  reusability "Kemudahan dipakai ulang"
  analysability "Kemudahan dianalisis"
  modifiability "Kemudahan dimodifikasi"
  testability "Kemudahan diuji"

  flexibility "Fleksibilitas"
  flexibility.definition "Apakah produk dapat disesuaikan dengan kebutuhan dan lingkungan lain."
  adaptability "Kemudahan disesuaikan"
  scalability "Skalabilitas"
  installability "Kemudahan dipasang"
  replaceability "Kemudahan digantikan"

  safety "Keselamatan"
  safety.definition "Apakah produk menghindari keadaan yang membahayakan manusia, harta, atau lingkungan."
  operational_constraint "Batasan operasi"
  risk_identification "Identifikasi risiko"
  fail_safe "Aman saat gagal"
  hazard_warning "Peringatan bahaya"
  safe_integration "Integrasi yang aman"
}
`,
  "iso9126.ukur": `// ISO/IEC 9126 in its two editions: that of 1991 with 21 subcharacteristics, and 9126-1 of 2001 with 27, where compliance stands under
// each characteristic. Both were replaced by ISO/IEC 25010. "Resource behaviour" and a single "compliance" are names of 1991.
// Only the names of the standard are given; the definitions are our own words.

/// Quality of software as properties of the product. Several of them, such as analysability, cannot be judged by the people who use a service.
model iso9126_1991 "ISO/IEC 9126:1991" {
  version "1991"
  cite "ISO/IEC 9126:1991. Software product evaluation: Quality characteristics and guidelines for their use."
  sure high because "The six characteristics and the 21 subcharacteristics are listed in many sources."

  dimension functionality "Functionality"
      definition "Whether the functions that are needed are there and right." {
    suitability "Suitability"
    accuracy "Accuracy"
    interoperability "Interoperability"
    compliance "Compliance"
    security "Security"
  }

  dimension reliability "Reliability"
      definition "Whether the product keeps its level of performance." {
    maturity "Maturity"
    fault_tolerance "Fault tolerance"
    recoverability "Recoverability"
  }

  dimension usability "Usability"
      definition "How much effort it takes to use the product." {
    understandability "Understandability"
    learnability "Learnability"
    operability "Operability"
  }

  dimension efficiency "Efficiency"
      definition "What the product achieves for the time and the resources it takes." {
    time_behaviour "Time behaviour"
    resource_behaviour "Resource behaviour"
  }

  dimension maintainability "Maintainability"
      definition "How much effort it takes to change the product." {
    analysability "Analysability"
    changeability "Changeability"
    stability "Stability"
    testability "Testability"
  }

  dimension portability "Portability"
      definition "Whether the product can be moved to another environment." {
    adaptability "Adaptability"
    installability "Installability"
    conformance "Conformance"
    replaceability "Replaceability"
  }
}

translation id of iso9126_1991 "ISO/IEC 9126:1991" {
  functionality "Fungsionalitas"
  functionality.definition "Apakah fungsi yang dibutuhkan tersedia dan benar."
  suitability "Kesesuaian"
  accuracy "Akurasi"
  interoperability "Interoperabilitas"
  compliance "Kepatuhan"
  security "Keamanan"

  reliability "Keandalan"
  reliability.definition "Apakah produk mempertahankan tingkat kinerjanya."
  maturity "Kematangan"
  fault_tolerance "Toleransi kesalahan"
  recoverability "Kemampuan pulih"

  usability "Kebergunaan"
  usability.definition "Seberapa besar upaya untuk memakai produk."
  understandability "Kemudahan dipahami"
  learnability "Kemudahan dipelajari"
  operability "Kemudahan dioperasikan"

  efficiency "Efisiensi"
  efficiency.definition "Hasil produk dibandingkan waktu dan sumber daya yang dipakai."
  time_behaviour "Perilaku waktu"
  resource_behaviour "Perilaku sumber daya"

  maintainability "Kemudahan pemeliharaan"
  maintainability.definition "Seberapa besar upaya untuk mengubah produk."
  analysability "Kemudahan dianalisis"
  changeability "Kemudahan diubah"
  stability "Stabilitas"
  testability "Kemudahan diuji"

  portability "Portabilitas"
  portability.definition "Apakah produk dapat dipindahkan ke lingkungan lain."
  adaptability "Kemudahan disesuaikan"
  installability "Kemudahan dipasang"
  conformance "Kesesuaian dengan standar"
  replaceability "Kemudahan digantikan"
}

/// Quality of software as properties of the product. Several of them, such as analysability, cannot be judged by the people who use a service.
model iso9126_2001 "ISO/IEC 9126-1:2001" {
  version "2001"
  cite "ISO/IEC 9126-1:2001. Software engineering: Product quality. Part 1: Quality model."
  sure high because "The six characteristics and the 27 subcharacteristics are listed in many sources."

  dimension functionality "Functionality"
      definition "Whether the functions that are needed are there and right." {
    suitability "Suitability"
    accuracy "Accuracy"
    interoperability "Interoperability"
    security "Security"
    functionality_compliance "Functionality compliance"
  }

  dimension reliability "Reliability"
      definition "Whether the product keeps its level of performance." {
    maturity "Maturity"
    fault_tolerance "Fault tolerance"
    recoverability "Recoverability"
    reliability_compliance "Reliability compliance"
  }

  dimension usability "Usability"
      definition "How much effort it takes to use the product." {
    understandability "Understandability"
    learnability "Learnability"
    operability "Operability"
    attractiveness "Attractiveness"
    usability_compliance "Usability compliance"
  }

  dimension efficiency "Efficiency"
      definition "What the product achieves for the time and the resources it takes." {
    time_behaviour "Time behaviour"
    resource_utilisation "Resource utilisation"
    efficiency_compliance "Efficiency compliance"
  }

  dimension maintainability "Maintainability"
      definition "How much effort it takes to change the product." {
    analysability "Analysability"
    changeability "Changeability"
    stability "Stability"
    testability "Testability"
    maintainability_compliance "Maintainability compliance"
  }

  dimension portability "Portability"
      definition "Whether the product can be moved to another environment." {
    adaptability "Adaptability"
    installability "Installability"
    coexistence "Co-existence"
    replaceability "Replaceability"
    portability_compliance "Portability compliance"
  }
}

translation id of iso9126_2001 "ISO/IEC 9126-1:2001" {
  functionality "Fungsionalitas"
  functionality.definition "Apakah fungsi yang dibutuhkan tersedia dan benar."
  suitability "Kesesuaian"
  accuracy "Akurasi"
  interoperability "Interoperabilitas"
  security "Keamanan"
  functionality_compliance "Kepatuhan fungsionalitas"

  reliability "Keandalan"
  reliability.definition "Apakah produk mempertahankan tingkat kinerjanya."
  maturity "Kematangan"
  fault_tolerance "Toleransi kesalahan"
  recoverability "Kemampuan pulih"
  reliability_compliance "Kepatuhan keandalan"

  usability "Kebergunaan"
  usability.definition "Seberapa besar upaya untuk memakai produk."
  understandability "Kemudahan dipahami"
  learnability "Kemudahan dipelajari"
  operability "Kemudahan dioperasikan"
  attractiveness "Daya tarik"
  usability_compliance "Kepatuhan kebergunaan"

  efficiency "Efisiensi"
  efficiency.definition "Hasil produk dibandingkan waktu dan sumber daya yang dipakai."
  time_behaviour "Perilaku waktu"
  resource_utilisation "Pemakaian sumber daya"
  efficiency_compliance "Kepatuhan efisiensi"

  maintainability "Kemudahan pemeliharaan"
  maintainability.definition "Seberapa besar upaya untuk mengubah produk."
  analysability "Kemudahan dianalisis"
  changeability "Kemudahan diubah"
  stability "Stabilitas"
  testability "Kemudahan diuji"
  maintainability_compliance "Kepatuhan kemudahan pemeliharaan"

  portability "Portabilitas"
  portability.definition "Apakah produk dapat dipindahkan ke lingkungan lain."
  adaptability "Kemudahan disesuaikan"
  installability "Kemudahan dipasang"
  coexistence "Koeksistensi"
  replaceability "Kemudahan digantikan"
  portability_compliance "Kepatuhan portabilitas"
}
`,
  "libqual.ukur": `// LibQUAL+ in the protocol of 2003 and after: 22 core topics (9, 8 and 5), asked as minimum, desired and perceived on 9 points, with "not
// applicable". The Association of Research Libraries owns it and has since published a revised, shorter instrument with other response
// scales. Adequacy is perceived minus minimum, superiority perceived minus desired.
// Topics are given in our own words. The sentences of the published questionnaire are not reproduced.

/// Quality of library service, between the least that users accept and what they desire.
model libqual "LibQUAL+" {
  version "2003"
  cite "Thompson, B., Cook, C., & Kyrillidou, M. (2005). Concurrent validity of LibQUAL+ scores: What do LibQUAL+ scores measure? Journal of Academic Librarianship, 31(6), 517-522."
  sure high because "The 22 core items divide 9, 8 and 5 in the published protocol. The revised instrument was not read."
  compares minimum, desired, perceived

  dimension affect_of_service "Affect of service"
      definition "How the staff deal with users." {
    confidence "Staff who give confidence"
    individual_attention "Individual attention"
    courtesy "Consistent courtesy"
    readiness "Readiness to answer questions"
    knowledge "Knowledge to answer questions"
    caring "A caring way of dealing with users"
    understanding "Understanding of needs"
    willing "Willingness to help"
    dependable "Dependability in handling problems"
  }

  dimension information_control "Information control"
      definition "Whether users find and reach the information they need by themselves." {
    remote "Electronic resources from home or office"
    web_site "A web site for finding information by oneself"
    print "Printed materials"
    electronic "Electronic information resources"
    equipment "Modern equipment"
    tools "Easy tools for finding things"
    independent "Information for independent use"
    journals "Journal collections"
  }

  dimension library_as_place "Library as place"
      definition "Whether the building is a good place for study." {
    inspiring "Space that inspires study"
    quiet "Quiet space for individual work"
    comfortable "A comfortable and inviting location"
    getaway "A retreat for study and research"
    group "Space for group work"
  }
}

translation id of libqual "LibQUAL+" {
  affect_of_service "Sikap layanan"
  affect_of_service.definition "Bagaimana petugas melayani pengguna."
  confidence "Petugas yang menumbuhkan keyakinan"
  individual_attention "Perhatian kepada setiap pengguna"
  courtesy "Kesopanan yang konsisten"
  readiness "Kesiapan menjawab pertanyaan"
  knowledge "Pengetahuan untuk menjawab pertanyaan"
  caring "Cara melayani yang penuh kepedulian"
  understanding "Memahami kebutuhan"
  willing "Kesediaan membantu"
  dependable "Dapat diandalkan dalam menangani masalah"

  information_control "Kendali informasi"
  information_control.definition "Apakah pengguna dapat menemukan dan memperoleh informasi secara mandiri."
  remote "Sumber elektronik dari rumah atau kantor"
  web_site "Situs untuk mencari informasi sendiri"
  print "Bahan tercetak"
  electronic "Sumber informasi elektronik"
  equipment "Peralatan modern"
  tools "Alat pencarian yang mudah"
  independent "Informasi untuk dipakai mandiri"
  journals "Koleksi jurnal"

  library_as_place "Perpustakaan sebagai tempat"
  library_as_place.definition "Apakah gedung merupakan tempat yang baik untuk belajar."
  inspiring "Ruang yang mendorong belajar"
  quiet "Ruang tenang untuk bekerja sendiri"
  comfortable "Lokasi yang nyaman dan mengundang"
  getaway "Tempat menyepi untuk belajar dan meneliti"
  group "Ruang untuk kerja kelompok"
}
`,
  "mappings.ukur": `// How the models of this library answer to each other. A mapping helps to read two results side by side. It carries no score over: not even
// dimensions of one name are the same measurement.
//
// same: the same topics. overlaps: some topics in common. analogue: a likeness, no common topic. none: looked for, and not found.
// A source is cited where one states the correspondence. Where a note says "our reading", none does: it was read off the topics.
//
// One pair is no mapping between models, and is mixed up often: the importance that importance-performance analysis asks for, and the
// expectation of SERVQUAL. They are different constructs. An instrument that uses one for the other should say so.

import servqual
import servperf
import zone_of_tolerance
import esqual
import egovqual
import iso9126
import iso25010
import smartcity
import skm2017

/// SERVPERF takes over the performance half of SERVQUAL as it is.
mapping servperf to servqual1988 {
  tangibles -> tangibles same cite "Cronin & Taylor (1992)" note "The same topics; SERVPERF has no expectations, so its scores are levels and not gaps."
  reliability -> reliability same cite "Cronin & Taylor (1992)" note "The same topics; levels and not gaps."
  responsiveness -> responsiveness same cite "Cronin & Taylor (1992)" note "The same topics; levels and not gaps."
  assurance -> assurance same cite "Cronin & Taylor (1992)" note "The same topics; levels and not gaps."
  empathy -> empathy same cite "Cronin & Taylor (1992)" note "The same topics; levels and not gaps."
}

/// The two structures of one instrument.
mapping servqual1988 to servqual {
  tangibles -> tangibles overlaps cite "Parasuraman, Berry & Zeithaml (1991)" note "One topic was replaced: a look that suits the service became service materials."
  reliability -> reliability overlaps cite "Parasuraman, Berry & Zeithaml (1991)" note "The topics were sharpened: dependable became right the first time."
  responsiveness -> responsiveness same cite "Parasuraman, Berry & Zeithaml (1991)" note "The same four topics, worded negatively in 1988 and positively in 1991."
  assurance -> assurance overlaps cite "Parasuraman, Berry & Zeithaml (1991)" note "One topic was replaced: support by the employer became knowledge."
  empathy -> empathy overlaps cite "Parasuraman, Berry & Zeithaml (1991)" note "Worded negatively in 1988 and positively in 1991; knowing needs became understanding specific needs."
}

/// Two and three columns of the same authors. Our reading: how the topics of the later one divide was not verified.
mapping zone_of_tolerance to servqual {
  reliability -> reliability overlaps note "Our reading. Records without errors are gone, and keeping people informed has come from responsiveness."
  responsiveness -> responsiveness overlaps note "Our reading. Three of the four topics."
  assurance -> assurance overlaps note "Our reading. The topics are those of 1991; the standards they are compared with are two, the minimum and the desired level."
  empathy -> empathy overlaps note "Our reading. The hours have left it."
  tangibles -> tangibles overlaps note "Our reading. The hours have come to it."
}

/// From service by people to service by a site.
mapping servqual to egovqual {
  reliability -> reliability overlaps note "Our reading: the same name, and both ask about time and success at the first request. e-GovQual adds technical speed and availability."
  responsiveness -> citizen_support overlaps note "Our reading: willing and prompt help. Citizen support is answered by people who contacted the staff, and by nobody else."
  empathy -> citizen_support overlaps note "Our reading: sincere interest in the person. Citizen support is answered by people who contacted the staff, and by nobody else."
  assurance -> trust overlaps note "Our reading: security. Trust is the protection of data in e-GovQual; courtesy has no place in it."
  assurance -> citizen_support analogue note "Our reading: knowledge of the staff, and the confidence they give."
  tangibles -> efficiency analogue note "Our reading, and a loose likeness: the structure of a site for the look of a place. e-GovQual has no dimension of looks."
}

/// e-GovQual grew out of the literature on web shops.
mapping esqual to egovqual {
  efficiency -> efficiency overlaps note "Our reading: both ask about structure and ease. e-GovQual adds the quality of information and help with forms."
  system_availability -> reliability overlaps note "Our reading: availability and speed."
  privacy -> trust overlaps note "Our reading: protection of data."
  fulfilment -> reliability analogue note "Our reading: service in time. Nothing in e-GovQual matches the delivery of goods."
}

/// Two editions of one standard.
mapping iso9126_1991 to iso9126_2001 {
  functionality -> functionality overlaps note "The compliance of 1991 became functionality compliance."
  reliability -> reliability overlaps note "Reliability compliance was added."
  usability -> usability overlaps note "Attractiveness and usability compliance were added."
  efficiency -> efficiency overlaps note "Resource behaviour is called resource utilisation; efficiency compliance was added."
  maintainability -> maintainability overlaps note "Maintainability compliance was added."
  portability -> portability overlaps note "Conformance became portability compliance; co-existence was added."
}

/// A standard and the one that replaced it. Not one to one. This is the annex as others quote it; the annex itself was not read.
mapping iso9126_2001 to iso25010_2011 {
  suitability -> functional_suitability overlaps cite "ISO/IEC 25010:2011, annex" note "Became functional appropriateness and functional completeness."
  accuracy -> functional_suitability overlaps cite "ISO/IEC 25010:2011, annex" note "Became functional correctness."
  interoperability -> compatibility overlaps cite "ISO/IEC 25010:2011, annex" note "Moved to a characteristic of its own, beside co-existence."
  security -> security overlaps cite "ISO/IEC 25010:2011, annex" note "Became a characteristic of its own, with five parts."
  reliability -> reliability overlaps cite "ISO/IEC 25010:2011, annex" note "Availability was added."
  understandability -> usability overlaps cite "ISO/IEC 25010:2011, annex" note "Became appropriateness recognizability."
  learnability -> usability overlaps cite "ISO/IEC 25010:2011, annex"
  operability -> usability overlaps cite "ISO/IEC 25010:2011, annex"
  attractiveness -> usability overlaps cite "ISO/IEC 25010:2011, annex" note "Became user interface aesthetics."
  time_behaviour -> performance_efficiency overlaps cite "ISO/IEC 25010:2011, annex"
  resource_utilisation -> performance_efficiency overlaps cite "ISO/IEC 25010:2011, annex" note "Capacity was added beside it."
  analysability -> maintainability overlaps cite "ISO/IEC 25010:2011, annex"
  changeability -> maintainability overlaps cite "ISO/IEC 25010:2011, annex" note "Became modifiability, together with stability."
  stability -> maintainability overlaps cite "ISO/IEC 25010:2011, annex" note "Became modifiability, together with changeability."
  testability -> maintainability overlaps cite "ISO/IEC 25010:2011, annex"
  portability -> portability overlaps cite "ISO/IEC 25010:2011, annex" note "Co-existence moved to compatibility, and the compliances left."
}

/// Two editions of one standard.
mapping iso25010_2011 to iso25010_2023 {
  functional_suitability -> functional_suitability same note "The three parts have the same names."
  performance_efficiency -> performance_efficiency same note "The three parts have the same names."
  compatibility -> compatibility same note "The two parts have the same names."
  usability -> interaction_capability overlaps note "Renamed. Aesthetics became user engagement; accessibility was divided into inclusivity and user assistance; self-descriptiveness was added."
  reliability -> reliability overlaps note "Maturity became faultlessness."
  security -> security overlaps note "Resistance was added."
  maintainability -> maintainability same note "The five parts have the same names."
  portability -> flexibility overlaps note "Renamed, and scalability was added."
}

/// By name: the 21 subcharacteristics of 1991 without three, and with privacy. What the paper says of a name may be another thing.
mapping smartcity to iso9126_1991 {
  suitability -> functionality overlaps cite "Sholikah & Harsono (2020), Table 1"
  accuracy -> functionality overlaps cite "Sholikah & Harsono (2020), Table 1"
  interoperability -> functionality overlaps cite "Sholikah & Harsono (2020), Table 1"
  security -> functionality overlaps cite "Sholikah & Harsono (2020), Table 1"
  compliance -> functionality analogue cite "Sholikah & Harsono (2020), Table 1" note "The name alone: the paper means that a need is met in time, the standard means laws and norms."
  maturity -> reliability analogue cite "Sholikah & Harsono (2020), Table 1" note "The name alone: the paper means a service that is given regularly, the standard how often faults show."
  fault_tolerance -> reliability overlaps cite "Sholikah & Harsono (2020), Table 1" note "The paper means a stated level of errors."
  recoverability -> reliability overlaps cite "Sholikah & Harsono (2020), Table 1"
  time_behaviour -> efficiency overlaps cite "Sholikah & Harsono (2020), Table 1"
  resource_behaviour -> efficiency analogue cite "Sholikah & Harsono (2020), Table 1" note "The name alone: the paper means the sources of information, the standard the use of a machine."
  analysability -> maintainability overlaps cite "Sholikah & Harsono (2020), Table 1" note "The paper lets users do what the standard leaves to those who maintain the software."
  changeability -> maintainability overlaps cite "Sholikah & Harsono (2020), Table 1" note "The paper means that the service follows the needs of its users."
  stability -> maintainability analogue cite "Sholikah & Harsono (2020), Table 1" note "The name alone: the paper means a system that runs steadily, the standard no surprises after a change."
  testability -> maintainability analogue cite "Sholikah & Harsono (2020), Table 1" note "The name alone: the paper means a message that confirms the request."
  installability -> portability overlaps cite "Sholikah & Harsono (2020), Table 1"
  understandability -> usability overlaps cite "Sholikah & Harsono (2020), Table 1" note "The paper means access that is easy."
  learnability -> usability overlaps cite "Sholikah & Harsono (2020), Table 1"
  operability -> usability analogue cite "Sholikah & Harsono (2020), Table 1" note "The name alone: the paper means many ways of access."
  privacy -> functionality none note "Not in the standard of 1991."
}

/// The paper's two sides, read through e-GovQual, which it says measures such services. It does not relate the two; all of this is our reading.
mapping smartcity to egovqual {
  understandability -> efficiency analogue note "Our reading: access that is easy."
  learnability -> efficiency analogue note "Our reading: help for the first steps, as guidance for forms."
  operability -> efficiency none note "Our reading: the paper means many ways of access, and e-GovQual asks about the site alone."
  privacy -> trust overlaps note "Our reading: protection of data."
  accuracy -> efficiency analogue note "Our reading: the quality of information."
  suitability -> efficiency analogue note "Our reading: fit to needs."
  maturity -> reliability analogue note "Our reading: being there."
  fault_tolerance -> reliability analogue note "Our reading."
  recoverability -> reliability analogue note "Our reading."
  time_behaviour -> reliability overlaps note "Our reading: service in time."
  stability -> reliability analogue note "Our reading."
  security -> trust analogue note "Our reading: secure credentials."
  installability -> reliability analogue note "Our reading: working in the person's own browser."
  resource_behaviour -> efficiency analogue note "Our reading: information that is detailed and up to date."
  compliance -> reliability analogue note "Our reading: meeting a need in time."
  changeability -> efficiency analogue note "Our reading: fit to needs."
  analysability -> reliability none note "Our reading: citizens cannot observe it."
  testability -> reliability none note "Our reading: e-GovQual does not ask for a confirmation message. What the standard means by the word, citizens cannot observe."
  interoperability -> reliability none note "Our reading: citizens cannot observe it."
}

/// The elements of the Indonesian satisfaction survey beside e-GovQual. All of it is our reading. The survey is an index of elements on four
/// points, each with its own labels: its scores and those of e-GovQual cannot be compared.
mapping skm2017 to egovqual {
  u1 -> efficiency analogue note "Our reading: requirements that are clear."
  u2 -> efficiency analogue note "Our reading: a procedure that is easy."
  u3 -> reliability overlaps note "Our reading: service in time."
  u4 -> efficiency none note "Our reading: e-GovQual does not ask about costs."
  u6 -> citizen_support overlaps note "Our reading: knowledge of the staff. Citizen support is answered by people who contacted the staff, and by nobody else."
  u7 -> citizen_support overlaps note "Our reading: conduct of the staff."
  u9 -> citizen_support analogue note "Our reading: the handling of complaints. u9 is the number on the printed form; the regulation's text has it as U8."
}

/// The one element of that survey that e-GovQual has no place for. Our reading.
mapping skm2017 to servqual {
  u8 -> tangibles overlaps note "Our reading: facilities and equipment. u8 is the number on the printed form; the regulation's text has it as U9."
}
`,
  "scales.ukur": `// Response scales in common use, in English and Indonesian. Low codes are the unfavourable end.
//
// A name is what is asked, then the number of points: agree, satisfied, important, frequency, quality, likely; 4, 5, 7 or 9.
// Up to 5 points, every point is labelled; of 7 and 9, the two ends alone. The other form of the same scale has an ending: agree5_ends,
// agree7_full. A second ending, "_na", adds an answer for people whom an item does not concern, or who cannot judge. Of agreement there
// are both: agree5_na has "Does not apply to me", agree5_judged "I cannot judge this".
//
// What to take: 5 labelled points for most uses, 7 to follow a publication that has them. Scales of 4 have no middle, so everybody takes a
// side: use them where a rule asks for it. Where people may lack the experience that an item asks about, use the one with "_na".

/// Agreement on 4 points, without a middle.
scale agree4 "Agreement" 1..4 {
  1 "Strongly disagree"
  2 "Disagree"
  3 "Agree"
  4 "Strongly agree"
}
translation id of agree4 "Persetujuan" {
  1 "Sangat tidak setuju"
  2 "Tidak setuju"
  3 "Setuju"
  4 "Sangat setuju"
}

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

/// Agreement on 5 points, for items that do not concern everybody.
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

/// Agreement on 5 points, for people who know only a part of a service.
scale agree5_judged "Agreement" 1..5 {
  1 "Strongly disagree"
  2 "Disagree"
  3 "Neither agree nor disagree"
  4 "Agree"
  5 "Strongly agree"
  na 99 "I cannot judge this"
}
translation id of agree5_judged "Persetujuan" {
  1 "Sangat tidak setuju"
  2 "Tidak setuju"
  3 "Netral"
  4 "Setuju"
  5 "Sangat setuju"
  99 "Saya tidak dapat menilai"
}

/// Agreement on 5 points with the two ends labelled.
scale agree5_ends "Agreement" 1..5 {
  1 "Strongly disagree"
  5 "Strongly agree"
}
translation id of agree5_ends "Persetujuan" {
  1 "Sangat tidak setuju"
  5 "Sangat setuju"
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

/// Agreement on 7 points with the two ends labelled, for items that do not concern everybody.
scale agree7_na "Agreement" 1..7 {
  1 "Strongly disagree"
  7 "Strongly agree"
  na 99 "Does not apply to me"
}
translation id of agree7_na "Persetujuan" {
  1 "Sangat tidak setuju"
  7 "Sangat setuju"
  99 "Tidak berlaku bagi saya"
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

/// Agreement on 7 points, every point labelled, for items that do not concern everybody.
scale agree7_full_na "Agreement" 1..7 {
  1 "Strongly disagree"
  2 "Disagree"
  3 "Somewhat disagree"
  4 "Neither agree nor disagree"
  5 "Somewhat agree"
  6 "Agree"
  7 "Strongly agree"
  na 99 "Does not apply to me"
}
translation id of agree7_full_na "Persetujuan" {
  1 "Sangat tidak setuju"
  2 "Tidak setuju"
  3 "Agak tidak setuju"
  4 "Netral"
  5 "Agak setuju"
  6 "Setuju"
  7 "Sangat setuju"
  99 "Tidak berlaku bagi saya"
}

/// Satisfaction on 4 points, without a middle.
scale satisfied4 "Satisfaction" 1..4 {
  1 "Very dissatisfied"
  2 "Dissatisfied"
  3 "Satisfied"
  4 "Very satisfied"
}
translation id of satisfied4 "Kepuasan" {
  1 "Sangat tidak puas"
  2 "Tidak puas"
  3 "Puas"
  4 "Sangat puas"
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

/// Satisfaction on 5 points, for things that not everybody has used.
scale satisfied5_na "Satisfaction" 1..5 {
  1 "Very dissatisfied"
  2 "Dissatisfied"
  3 "Neither satisfied nor dissatisfied"
  4 "Satisfied"
  5 "Very satisfied"
  na 99 "Does not apply to me"
}
translation id of satisfied5_na "Kepuasan" {
  1 "Sangat tidak puas"
  2 "Tidak puas"
  3 "Netral"
  4 "Puas"
  5 "Sangat puas"
  99 "Tidak berlaku bagi saya"
}

/// Satisfaction on 7 points with the two ends labelled.
scale satisfied7 "Satisfaction" 1..7 {
  1 "Very dissatisfied"
  7 "Very satisfied"
}
translation id of satisfied7 "Kepuasan" {
  1 "Sangat tidak puas"
  7 "Sangat puas"
}

/// Satisfaction on 7 points, every point labelled.
scale satisfied7_full "Satisfaction" 1..7 {
  1 "Very dissatisfied"
  2 "Dissatisfied"
  3 "Somewhat dissatisfied"
  4 "Neither satisfied nor dissatisfied"
  5 "Somewhat satisfied"
  6 "Satisfied"
  7 "Very satisfied"
}
translation id of satisfied7_full "Kepuasan" {
  1 "Sangat tidak puas"
  2 "Tidak puas"
  3 "Agak tidak puas"
  4 "Netral"
  5 "Agak puas"
  6 "Puas"
  7 "Sangat puas"
}

/// Importance on 4 points.
scale important4 "Importance" 1..4 {
  1 "Not important"
  2 "Slightly important"
  3 "Important"
  4 "Very important"
}
translation id of important4 "Kepentingan" {
  1 "Tidak penting"
  2 "Sedikit penting"
  3 "Penting"
  4 "Sangat penting"
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

/// Importance on 5 points, for people who may have no opinion.
scale important5_na "Importance" 1..5 {
  1 "Not at all important"
  2 "Slightly important"
  3 "Moderately important"
  4 "Very important"
  5 "Extremely important"
  na 99 "No opinion"
}
translation id of important5_na "Kepentingan" {
  1 "Sama sekali tidak penting"
  2 "Sedikit penting"
  3 "Cukup penting"
  4 "Penting"
  5 "Sangat penting"
  99 "Tidak ada pendapat"
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

/// Quality on 4 points, without a middle.
scale quality4 "Quality" 1..4 {
  1 "Poor"
  2 "Fair"
  3 "Good"
  4 "Very good"
}
translation id of quality4 "Mutu" {
  1 "Tidak baik"
  2 "Kurang baik"
  3 "Baik"
  4 "Sangat baik"
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

/// Quality on 5 points, for things that not everybody can judge.
scale quality5_na "Quality" 1..5 {
  1 "Very poor"
  2 "Poor"
  3 "Fair"
  4 "Good"
  5 "Very good"
  na 99 "I cannot judge this"
}
translation id of quality5_na "Mutu" {
  1 "Sangat buruk"
  2 "Buruk"
  3 "Sedang"
  4 "Baik"
  5 "Sangat baik"
  99 "Saya tidak dapat menilai"
}

/// Quality on 7 points with the two ends labelled.
scale quality7 "Quality" 1..7 {
  1 "Very poor"
  7 "Very good"
}
translation id of quality7 "Mutu" {
  1 "Sangat buruk"
  7 "Sangat baik"
}

/// Level of quality on 9 points with the two ends labelled, for a minimum, a desired and a perceived level.
scale quality9 "Quality" 1..9 {
  1 "Low"
  9 "High"
}
translation id of quality9 "Mutu" {
  1 "Rendah"
  9 "Tinggi"
}

/// The same with a way out, as the zone of tolerance and LibQUAL+ have it.
scale quality9_na "Quality" 1..9 {
  1 "Low"
  9 "High"
  na 99 "No opinion"
}
translation id of quality9_na "Mutu" {
  1 "Rendah"
  9 "Tinggi"
  99 "Tidak ada pendapat"
}

/// Frequency on 4 points. The item or the page should name the period it is about.
scale frequency4 "Frequency" 1..4 {
  1 "Never"
  2 "Sometimes"
  3 "Often"
  4 "Always"
}
translation id of frequency4 "Frekuensi" {
  1 "Tidak pernah"
  2 "Kadang-kadang"
  3 "Sering"
  4 "Selalu"
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

/// Frequency on 5 points, for things that not everybody meets with.
scale frequency5_na "Frequency" 1..5 {
  1 "Never"
  2 "Rarely"
  3 "Sometimes"
  4 "Often"
  5 "Always"
  na 99 "Does not apply to me"
}
translation id of frequency5_na "Frekuensi" {
  1 "Tidak pernah"
  2 "Jarang"
  3 "Kadang-kadang"
  4 "Sering"
  5 "Selalu"
  99 "Tidak berlaku bagi saya"
}

/// Frequency on 7 points, every point labelled. The item or the page should name the period it is about.
scale frequency7_full "Frequency" 1..7 {
  1 "Never"
  2 "Very rarely"
  3 "Rarely"
  4 "Sometimes"
  5 "Often"
  6 "Very often"
  7 "Always"
}
translation id of frequency7_full "Frekuensi" {
  1 "Tidak pernah"
  2 "Sangat jarang"
  3 "Jarang"
  4 "Kadang-kadang"
  5 "Sering"
  6 "Sangat sering"
  7 "Selalu"
}

/// Likelihood on 4 points, without a middle.
scale likely4 "Likelihood" 1..4 {
  1 "Very unlikely"
  2 "Unlikely"
  3 "Likely"
  4 "Very likely"
}
translation id of likely4 "Kemungkinan" {
  1 "Sangat kecil kemungkinannya"
  2 "Kecil kemungkinannya"
  3 "Besar kemungkinannya"
  4 "Sangat besar kemungkinannya"
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

/// Likelihood on 5 points, for people who cannot say.
scale likely5_na "Likelihood" 1..5 {
  1 "Very unlikely"
  2 "Unlikely"
  3 "Neither likely nor unlikely"
  4 "Likely"
  5 "Very likely"
  na 99 "I cannot say"
}
translation id of likely5_na "Kemungkinan" {
  1 "Sangat kecil kemungkinannya"
  2 "Kecil kemungkinannya"
  3 "Sedang"
  4 "Besar kemungkinannya"
  5 "Sangat besar kemungkinannya"
  99 "Saya tidak tahu"
}

/// Likelihood on 7 points with the two ends labelled.
scale likely7 "Likelihood" 1..7 {
  1 "Very unlikely"
  7 "Very likely"
}
translation id of likely7 "Kemungkinan" {
  1 "Sangat kecil kemungkinannya"
  7 "Sangat besar kemungkinannya"
}
`,
  "servperf.ukur": `// SERVPERF: the 22 topics of SERVQUAL (1988), asked as performance alone.
// Its authors compared four scores: the sum of gaps, the sum of gaps weighted by importance, the sum of performance, and that sum
// weighted by importance. The unweighted performance explained overall quality best.
// Topics are given in our own words. The sentences of the published questionnaire are not reproduced.

/// Service quality as what people received, without their expectations.
model servperf "SERVPERF" {
  version "1992"
  cite "Cronin, J. J., & Taylor, S. A. (1992). Measuring service quality: A reexamination and extension. Journal of Marketing, 56(3), 55-68." doi "10.1177/002224299205600304"
  cite "Parasuraman, A., Zeithaml, V. A., & Berry, L. L. (1988). SERVQUAL: A multiple-item scale for measuring consumer perceptions of service quality. Journal of Retailing, 64(1), 12-40."
  sure high because "The article takes over the 22 performance items of SERVQUAL and says so."
  compares perception

  dimension tangibles "Tangibles"
      definition "What people see of the service: its place, its equipment, its staff and its printed matter." {
    equipment "Equipment of the present day"
    facilities "Visual appeal of the premises"
    staff_look "Neat appearance of the staff"
    fitting_look "A look that suits the kind of service"
  }

  dimension reliability "Reliability"
      definition "Whether the promised service is delivered correctly and dependably." {
    time_promises "Keeping promises to do something by a certain time"
    sympathy "Sympathy with a person who has a problem"
    dependable "Being dependable"
    on_time "Giving the service at the promised time"
    records "Accurate records"
  }

  dimension responsiveness "Responsiveness"
      definition "Whether the staff are willing to help and give the service promptly." {
    says_when "Saying when the service will be performed"
    prompt "Prompt service"
    willing "Willingness to help"
    not_too_busy "Taking time for requests even when busy"
  }

  dimension assurance "Assurance"
      definition "Whether the knowledge and the courtesy of the staff give people trust." {
    trust_staff "Staff who can be trusted"
    safe "Feeling safe in dealing with the service"
    polite "Politeness of the staff"
    support "Support of the staff by their organisation"
  }

  dimension empathy "Empathy"
      definition "Whether the service cares for people as individuals." {
    individual_attention "Individual attention by the organisation"
    personal_attention "Personal attention by the staff"
    knows_needs "Knowing the person's needs"
    best_interests "Having the person's best interests at heart"
    hours "Opening hours that suit people"
  }
}

translation id of servperf "SERVPERF" {
  tangibles "Bukti fisik"
  tangibles.definition "Hal yang terlihat dari layanan: tempat, peralatan, petugas, dan bahan cetaknya."
  equipment "Peralatan yang mutakhir"
  facilities "Daya tarik tampilan tempat layanan"
  staff_look "Kerapian penampilan petugas"
  fitting_look "Tampilan yang sesuai dengan jenis layanan"

  reliability "Keandalan"
  reliability.definition "Apakah layanan yang dijanjikan diberikan dengan benar dan dapat diandalkan."
  time_promises "Menepati janji untuk melakukan sesuatu pada waktu tertentu"
  sympathy "Simpati kepada pengguna yang menghadapi masalah"
  dependable "Dapat diandalkan"
  on_time "Layanan diberikan pada waktu yang dijanjikan"
  records "Catatan yang akurat"

  responsiveness "Daya tanggap"
  responsiveness.definition "Apakah petugas bersedia membantu dan memberikan layanan dengan segera."
  says_when "Memberi tahu kapan layanan akan diberikan"
  prompt "Layanan yang segera"
  willing "Kesediaan membantu"
  not_too_busy "Meluangkan waktu untuk permintaan pengguna walaupun sibuk"

  assurance "Jaminan"
  assurance.definition "Apakah pengetahuan dan kesopanan petugas menumbuhkan kepercayaan."
  trust_staff "Petugas yang dapat dipercaya"
  safe "Rasa aman saat berurusan dengan layanan"
  polite "Kesopanan petugas"
  support "Dukungan organisasi kepada petugasnya"

  empathy "Empati"
  empathy.definition "Apakah layanan peduli kepada pengguna sebagai pribadi."
  individual_attention "Perhatian organisasi kepada setiap pengguna"
  personal_attention "Perhatian pribadi dari petugas"
  knows_needs "Mengetahui kebutuhan pengguna"
  best_interests "Mengutamakan kepentingan pengguna"
  hours "Jam buka yang sesuai bagi pengguna"
}
`,
  "servqual.ukur": `// SERVQUAL in its two published structures. Both have five dimensions and 4, 5, 4, 4 and 5 topics, and the same authors.
// servqual is that of 1991, which is the one in use today; servqual1988 is the first. What changed in between:
// - Two topics were replaced: fitting_look of tangibles by materials, and support of assurance by knowledge. Others were sharpened.
// - Expectations: what a service "should" do became what "excellent" ones "will" do.
// - Nine items were worded negatively in 1988: all of responsiveness (10-13) and of empathy (18-22), and no others. So the direction of
//   the wording and the dimension cannot be told apart there. In 1991 all of them are positive.
// - In 1991 respondents also divide 100 points over the five dimensions.
// Sholikah & Harsono (2020), from whom several samples come, name reliability twice among the five and print "emphaty". The names here are
// those of the model's authors.
// Models hold topics and no wording, so they hold no direction either: an instrument says reverse at its items.
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
    equipment "Modern look of the equipment"
    facilities "Visual appeal of the premises"
    staff_look "Neat appearance of the staff"
    materials "Visual appeal of printed and other service materials"
  }

  dimension reliability "Reliability"
      definition "Whether the promised service is delivered correctly and dependably." {
    time_promises "Keeping promises to do something by a certain time"
    problem_interest "Sincere interest in solving a person's problem"
    first_time "Getting the service right the first time"
    on_time "Giving the service at the promised time"
    records "Records without errors"
  }

  dimension responsiveness "Responsiveness"
      definition "Whether the staff are willing to help and give the service promptly." {
    says_when "Saying when the service will be performed"
    prompt "Prompt service"
    willing "Willingness to help"
    not_too_busy "Taking time for requests even when busy"
  }

  dimension assurance "Assurance"
      definition "Whether the knowledge and the courtesy of the staff give people trust." {
    confidence "Staff conduct that gives confidence"
    safe "Feeling safe in dealing with the service"
    courtesy "Consistent courtesy"
    knowledge "Knowledge to answer questions"
  }

  dimension empathy "Empathy"
      definition "Whether the service cares for people as individuals." {
    // The five topics are certain; their order, 18 to 22, is not.
    individual_attention "Individual attention by the organisation"
    hours "Opening hours that suit people"
    personal_attention "Personal attention by the staff"
    best_interests "Having the person's best interests at heart"
    specific_needs "Understanding of the person's specific needs"
  }
}

translation id of servqual "SERVQUAL" {
  tangibles "Bukti fisik"
  tangibles.definition "Hal yang terlihat dari layanan: tempat, peralatan, petugas, dan bahan cetaknya."
  equipment "Tampilan modern peralatan"
  facilities "Daya tarik tampilan tempat layanan"
  staff_look "Kerapian penampilan petugas"
  materials "Daya tarik tampilan bahan cetak dan bahan layanan lain"

  reliability "Keandalan"
  reliability.definition "Apakah layanan yang dijanjikan diberikan dengan benar dan dapat diandalkan."
  time_promises "Menepati janji untuk melakukan sesuatu pada waktu tertentu"
  problem_interest "Kesungguhan dalam memecahkan masalah pengguna"
  first_time "Layanan benar sejak pertama kali"
  on_time "Layanan diberikan pada waktu yang dijanjikan"
  records "Catatan yang bebas dari kesalahan"

  responsiveness "Daya tanggap"
  responsiveness.definition "Apakah petugas bersedia membantu dan memberikan layanan dengan segera."
  says_when "Memberi tahu kapan layanan akan diberikan"
  prompt "Layanan yang segera"
  willing "Kesediaan membantu"
  not_too_busy "Meluangkan waktu untuk permintaan pengguna walaupun sibuk"

  assurance "Jaminan"
  assurance.definition "Apakah pengetahuan dan kesopanan petugas menumbuhkan kepercayaan."
  confidence "Perilaku petugas yang menumbuhkan keyakinan"
  safe "Rasa aman saat berurusan dengan layanan"
  courtesy "Kesopanan yang konsisten"
  knowledge "Pengetahuan untuk menjawab pertanyaan"

  empathy "Empati"
  empathy.definition "Apakah layanan peduli kepada pengguna sebagai pribadi."
  individual_attention "Perhatian organisasi kepada setiap pengguna"
  hours "Jam buka yang sesuai bagi pengguna"
  personal_attention "Perhatian pribadi dari petugas"
  best_interests "Mengutamakan kepentingan pengguna"
  specific_needs "Pemahaman atas kebutuhan khusus pengguna"
}

/// The first published SERVQUAL: expectations as what a service should be, beside what people received.
model servqual1988 "SERVQUAL (1988)" {
  version "1988"
  cite "Parasuraman, A., Zeithaml, V. A., & Berry, L. L. (1988). SERVQUAL: A multiple-item scale for measuring consumer perceptions of service quality. Journal of Retailing, 64(1), 12-40."
  sure high because "Public listings of the 22 items agree on the dimensions, the counts and the nine negative items."
  compares expectation, perception

  dimension tangibles "Tangibles"
      definition "What people see of the service: its place, its equipment, its staff and its printed matter." {
    equipment "Equipment of the present day"
    facilities "Visual appeal of the premises"
    staff_look "Neat appearance of the staff"
    // Replaced in 1991 by materials.
    fitting_look "A look that suits the kind of service"
  }

  dimension reliability "Reliability"
      definition "Whether the promised service is delivered correctly and dependably." {
    time_promises "Keeping promises to do something by a certain time"
    sympathy "Sympathy with a person who has a problem"
    dependable "Being dependable"
    on_time "Giving the service at the promised time"
    records "Accurate records"
  }

  // All four items are worded negatively in the publication.
  dimension responsiveness "Responsiveness"
      definition "Whether the staff are willing to help and give the service promptly." {
    says_when "Saying when the service will be performed"
    prompt "Prompt service"
    willing "Willingness to help"
    not_too_busy "Taking time for requests even when busy"
  }

  dimension assurance "Assurance"
      definition "Whether the knowledge and the courtesy of the staff give people trust." {
    trust_staff "Staff who can be trusted"
    safe "Feeling safe in dealing with the service"
    polite "Politeness of the staff"
    // Replaced in 1991 by knowledge.
    support "Support of the staff by their organisation"
  }

  // All five items are worded negatively in the publication.
  dimension empathy "Empathy"
      definition "Whether the service cares for people as individuals." {
    individual_attention "Individual attention by the organisation"
    personal_attention "Personal attention by the staff"
    knows_needs "Knowing the person's needs"
    best_interests "Having the person's best interests at heart"
    hours "Opening hours that suit people"
  }
}

translation id of servqual1988 "SERVQUAL (1988)" {
  tangibles "Bukti fisik"
  tangibles.definition "Hal yang terlihat dari layanan: tempat, peralatan, petugas, dan bahan cetaknya."
  equipment "Peralatan yang mutakhir"
  facilities "Daya tarik tampilan tempat layanan"
  staff_look "Kerapian penampilan petugas"
  fitting_look "Tampilan yang sesuai dengan jenis layanan"

  reliability "Keandalan"
  reliability.definition "Apakah layanan yang dijanjikan diberikan dengan benar dan dapat diandalkan."
  time_promises "Menepati janji untuk melakukan sesuatu pada waktu tertentu"
  sympathy "Simpati kepada pengguna yang menghadapi masalah"
  dependable "Dapat diandalkan"
  on_time "Layanan diberikan pada waktu yang dijanjikan"
  records "Catatan yang akurat"

  responsiveness "Daya tanggap"
  responsiveness.definition "Apakah petugas bersedia membantu dan memberikan layanan dengan segera."
  says_when "Memberi tahu kapan layanan akan diberikan"
  prompt "Layanan yang segera"
  willing "Kesediaan membantu"
  not_too_busy "Meluangkan waktu untuk permintaan pengguna walaupun sibuk"

  assurance "Jaminan"
  assurance.definition "Apakah pengetahuan dan kesopanan petugas menumbuhkan kepercayaan."
  trust_staff "Petugas yang dapat dipercaya"
  safe "Rasa aman saat berurusan dengan layanan"
  polite "Kesopanan petugas"
  support "Dukungan organisasi kepada petugasnya"

  empathy "Empati"
  empathy.definition "Apakah layanan peduli kepada pengguna sebagai pribadi."
  individual_attention "Perhatian organisasi kepada setiap pengguna"
  personal_attention "Perhatian pribadi dari petugas"
  knows_needs "Mengetahui kebutuhan pengguna"
  best_interests "Mengutamakan kepentingan pengguna"
  hours "Jam buka yang sesuai bagi pengguna"
}
`,
  "skm2017.ukur": `// The nine elements of the Indonesian public satisfaction survey (Survei Kepuasan Masyarakat).
// The regulation gives the last two elements in two orders: its text has complaints as U8 and facilities as U9, its
// printed form has facilities as U8 and complaints as U9. Public software has both. Here the printed form is followed,
// because respondents answer the form and its numbers head the columns of the data.
// The nine make up an index: they need not correlate, so a reliability coefficient says nothing about them.
//
// The index is the mean of the nine element means, times 25. The regulation prints the weight of an element as 0.11; nine of them are 0.99, so
// that full marks would give 99. The exact weight is 1/9. Its bands are printed with two decimals and leave holes between them (64.99 and
// 65.00): round the index to two decimals before you look it up. The bands of 2014 (43.75, 62.50, 81.25) are superseded, and are still
// met with.

/// Satisfaction with a public service, as Indonesian agencies must survey it at least once a year.
model skm2017 "SKM 2017" {
  version "2017"
  cite "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik."
  sure high because "The elements, the 4 points, the conversion to 25-100 and the grades agree in many public forms and programs; the order of U8 and U9 differs between the regulation's text and its form."
  compares perception
  formative

  dimension elements "Service elements"
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
  elements "Unsur pelayanan"
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
  "smartcity.ukur": `// The 19 characteristics of a service in a smart city (Sholikah & Harsono 2020, Table 1): 15 on the side that supplies it and 4 on the side
// that demands it. This is no validated scale: it is a list with a line of description each, without items and without data.
//
// The paper credits the list to "Chua (2004)". Chua and Dyson (2004) is a case study of an e-learning system on ISO 9126:1991, and the part of
// it that we could read has no two sides. The 19 are the 21 subcharacteristics of ISO 9126:1991 without adaptability, conformance and
// replaceability, and with privacy.
//
// Names are spelt as the standard spells them; the paper prints "Testbility" and has American spelling. The topics are what the paper
// says of each name, in our words. Where that is another thing than the standard means, a comment says what the standard means.

/// What a service in a smart city should be like, seen by those who supply it and by those who use it.
model smartcity "Smart-city service characteristics" {
  version "2020"
  cite "Sholikah, M., & Harsono, D. (2020). Tantangan kualitas layanan berbasis smart city pada sektor publik dan privat. Jurnal PKS."
  cite "Chua, B. B., & Dyson, L. E. (2004). Applying the ISO 9126 model to the evaluation of an e-learning system. Proceedings of ASCILITE."
  sure medium because "The 19 names and the two sides were read in the paper; where the division into sides comes from is not known, and no data stand behind it."

  dimension supply "Supply side"
      definition "What those who build and run the service answer for." {
    suitability "Suitability: guidance that fits the service"
    accuracy "Accuracy: service that is right for those it concerns"
    interoperability "Interoperability: connection with other units of the organisation"
    security "Security: no access for those it does not concern"
    // The standard: how often faults make the software fail.
    maturity "Maturity: service that is given regularly"
    // The standard: running on in spite of a fault.
    fault_tolerance "Fault tolerance: a stated level of errors"
    recoverability "Recoverability: quick recovery after a problem"
    time_behaviour "Time behaviour: a response time that suits each kind of service"
    // The standard: how much of a machine the software uses.
    resource_behaviour "Resource behaviour: sources with sufficient, dependable information"
    // The standard: how easily the cause of a fault is found.
    analysability "Analysability: seeing in time what must be prevented or changed"
    // The standard: how easily the software is changed.
    changeability "Changeability: following the needs of users as they change"
    // The standard: no surprises after a change.
    stability "Stability: a system that runs steadily"
    // The standard: how easily changed software is tested.
    testability "Testability: a message that confirms the request"
    installability "Installability: running on all devices"
    // The standard: keeping to laws and norms.
    compliance "Compliance: meeting a need at the right time"
  }

  dimension demand "Demand side"
      definition "What the people who use the service experience." {
    // The standard: seeing what the software is for.
    understandability "Understandability: access that is easy"
    learnability "Learnability: help for the first steps"
    // The standard: being able to operate the software.
    operability "Operability: many ways of access, a visit in person among them"
    // Not in ISO 9126:1991.
    privacy "Privacy: protection of what is known of people"
  }
}

translation id of smartcity "Karakteristik layanan kota cerdas" {
  supply "Sisi penyedia"
  supply.definition "Hal yang menjadi tanggung jawab pembuat dan pengelola layanan."
  suitability "Suitability: petunjuk yang sesuai dengan layanan"
  accuracy "Accuracy: layanan yang tepat bagi pihak yang dituju"
  interoperability "Interoperability: hubungan dengan unit lain di organisasi"
  security "Security: tanpa akses bagi pihak yang tidak berhak"
  maturity "Maturity: layanan yang diberikan secara teratur"
  fault_tolerance "Fault tolerance: batas kesalahan yang ditetapkan"
  recoverability "Recoverability: pemulihan segera setelah ada masalah"
  time_behaviour "Time behaviour: waktu tanggap yang sesuai dengan jenis layanan"
  resource_behaviour "Resource behaviour: sumber dengan informasi yang cukup dan dapat diandalkan"
  analysability "Analysability: mengetahui pada waktunya hal yang perlu dicegah atau diubah"
  changeability "Changeability: mengikuti perubahan kebutuhan pengguna"
  stability "Stability: sistem yang berjalan stabil"
  testability "Testability: pesan yang mengonfirmasi permintaan"
  installability "Installability: dapat dijalankan di semua perangkat"
  compliance "Compliance: kebutuhan terpenuhi pada waktunya"

  demand "Sisi pengguna"
  demand.definition "Hal yang dialami pengguna layanan."
  understandability "Understandability: akses yang mudah"
  learnability "Learnability: bantuan untuk langkah pertama"
  operability "Operability: banyak jalur akses, termasuk datang langsung"
  privacy "Privacy: perlindungan informasi tentang pengguna"
}
`,
  "webqual4.ukur": `// WebQual 4.0: 8, 7 and 7 topics and one overall view, 7 points, each with its importance.
// Its index is the sum of importance times score, divided by seven times the sum of importance.
// Topics are given in our own words. The sentences of the published questionnaire are not reproduced.

/// Quality of a web site as its users see it.
model webqual4 "WebQual 4.0" {
  version "4.0"
  cite "Barnes, S. J., & Vidgen, R. T. (2002). An integrative approach to the assessment of e-commerce quality. Journal of Electronic Commerce Research, 3(3), 114-127."
  sure high because "The 23 questions and their grouping are in the article and in many replications."
  compares importance, perception

  dimension usability "Usability"
      definition "How easy and pleasant the site is to use." {
    learn "Easy to learn"
    interaction "Clear interaction"
    navigation "Easy navigation"
    use "Easy to use"
    look "Attractive look"
    design_fit "A design that fits the type of site"
    competence "A sense of competence"
    experience "A positive experience"
  }

  dimension information "Information"
      definition "How good the information on the site is." {
    accurate "Accurate information"
    believable "Believable information"
    timely "Timely information"
    relevant "Relevant information"
    understandable "Information that is easy to understand"
    detail "The right level of detail"
    format "A suitable format"
  }

  dimension service_interaction "Service interaction"
      definition "How far people trust the site and feel addressed by it." {
    reputation "Good reputation"
    safe "Safe transactions"
    data_secure "Secure personal data"
    personalisation "A sense of personalisation"
    community "A sense of community"
    communication "Easy communication with the organisation"
    delivers "Delivering as promised"
  }

  dimension overall "Overall view"
      definition "The one question that sums the site up." {
    overall_view "Overall view of the site"
  }
}

translation id of webqual4 "WebQual 4.0" {
  usability "Kegunaan"
  usability.definition "Seberapa mudah dan nyaman situs dipakai."
  learn "Mudah dipelajari"
  interaction "Interaksi yang jelas"
  navigation "Navigasi yang mudah"
  use "Mudah dipakai"
  look "Tampilan menarik"
  design_fit "Rancangan yang sesuai jenis situs"
  competence "Kesan kompeten"
  experience "Pengalaman yang positif"

  information "Informasi"
  information.definition "Seberapa baik informasi di situs."
  accurate "Informasi akurat"
  believable "Informasi yang dapat dipercaya"
  timely "Informasi tepat waktu"
  relevant "Informasi relevan"
  understandable "Informasi yang mudah dipahami"
  detail "Tingkat rincian yang tepat"
  format "Bentuk penyajian yang sesuai"

  service_interaction "Interaksi layanan"
  service_interaction.definition "Seberapa jauh orang memercayai situs dan merasa diperhatikan."
  reputation "Reputasi baik"
  safe "Transaksi aman"
  data_secure "Data pribadi aman"
  personalisation "Kesan personal"
  community "Rasa kebersamaan"
  communication "Mudah berkomunikasi dengan organisasi"
  delivers "Layanan sesuai janji"

  overall "Pandangan keseluruhan"
  overall.definition "Satu pertanyaan yang merangkum situs."
  overall_view "Pandangan keseluruhan tentang situs"
}
`,
  "zone_of_tolerance.ukur": `// The three-column SERVQUAL of 1994: the least that people accept, what they desire, and what they perceive. The zone of tolerance runs from
// the minimum to the desired level. 21 items with 9 points and "no opinion" beside each column.
// Of the 22 topics of 1991 one is gone: records without errors. How the 21 divide over the dimensions, and their order, was not verified against
// the article: here keeping people informed belongs to reliability and the hours to tangibles, unlike 1991.
// Topics are given in our own words. The sentences of the published questionnaire are not reproduced.

/// Adequacy is perceived minus minimum; superiority is perceived minus desired.
model zone_of_tolerance "SERVQUAL with a zone of tolerance" {
  version "1994"
  cite "Parasuraman, A., Zeithaml, V. A., & Berry, L. L. (1994). Alternative scales for measuring service quality: A comparative assessment based on psychometric and diagnostic criteria. Journal of Retailing, 70(3), 201-230."
  sure medium because "The 21 items, the 9 points and the three columns are certain; how the items divide over the five dimensions was not verified."
  compares minimum, desired, perceived

  dimension reliability "Reliability"
      definition "Whether the promised service is delivered correctly and dependably." {
    as_promised "Service as promised"
    dependable "Dependability in handling problems"
    first_time "Getting the service right the first time"
    on_time "Service at the promised time"
    informed "Keeping people informed of when the service is performed"
  }

  dimension responsiveness "Responsiveness"
      definition "Whether the staff are willing to help and give the service promptly." {
    prompt "Prompt service"
    willing "Willingness to help"
    ready "Readiness to respond to requests"
  }

  dimension assurance "Assurance"
      definition "Whether the knowledge and the courtesy of the staff give people trust." {
    confidence "Staff who give confidence"
    safe "Feeling safe in dealing with the service"
    courtesy "Consistent courtesy"
    knowledge "Knowledge to answer questions"
  }

  dimension empathy "Empathy"
      definition "Whether the service cares for people as individuals." {
    individual_attention "Individual attention"
    caring "A caring way of dealing with people"
    best_interests "Having the person's best interests at heart"
    needs "Understanding of the person's needs"
  }

  dimension tangibles "Tangibles"
      definition "What people see of the service: its place, its equipment, its staff and its printed matter." {
    equipment "Modern equipment"
    facilities "Visually appealing premises"
    staff_look "Neat, professional appearance of the staff"
    materials "Visually appealing service materials"
    hours "Convenient opening hours"
  }
}

translation id of zone_of_tolerance "SERVQUAL dengan zona toleransi" {
  reliability "Keandalan"
  reliability.definition "Apakah layanan yang dijanjikan diberikan dengan benar dan dapat diandalkan."
  as_promised "Layanan sesuai janji"
  dependable "Dapat diandalkan dalam menangani masalah"
  first_time "Layanan benar sejak pertama kali"
  on_time "Layanan pada waktu yang dijanjikan"
  informed "Memberi tahu pengguna kapan layanan dilakukan"

  responsiveness "Daya tanggap"
  responsiveness.definition "Apakah petugas bersedia membantu dan memberikan layanan dengan segera."
  prompt "Layanan yang segera"
  willing "Kesediaan membantu"
  ready "Kesiapan menanggapi permintaan"

  assurance "Jaminan"
  assurance.definition "Apakah pengetahuan dan kesopanan petugas menumbuhkan kepercayaan."
  confidence "Petugas yang menumbuhkan keyakinan"
  safe "Rasa aman saat berurusan dengan layanan"
  courtesy "Kesopanan yang konsisten"
  knowledge "Pengetahuan untuk menjawab pertanyaan"

  empathy "Empati"
  empathy.definition "Apakah layanan peduli kepada pengguna sebagai pribadi."
  individual_attention "Perhatian kepada setiap pengguna"
  caring "Cara melayani yang penuh kepedulian"
  best_interests "Mengutamakan kepentingan pengguna"
  needs "Pemahaman atas kebutuhan pengguna"

  tangibles "Bukti fisik"
  tangibles.definition "Hal yang terlihat dari layanan: tempat, peralatan, petugas, dan bahan cetaknya."
  equipment "Peralatan modern"
  facilities "Tempat layanan yang menarik dilihat"
  staff_look "Penampilan petugas yang rapi dan profesional"
  materials "Bahan layanan yang menarik dilihat"
  hours "Jam buka yang sesuai"
}
`,
};
