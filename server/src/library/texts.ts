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
  cite "Parasuraman, A., Zeithaml, V. A., & Malhotra, A. (2005). E-S-QUAL: A multiple-item scale for assessing electronic service quality. Journal of Service Research, 7(3), 213-233."
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
  cite "Parasuraman, A., Zeithaml, V. A., & Malhotra, A. (2005). E-S-QUAL: A multiple-item scale for assessing electronic service quality. Journal of Service Research, 7(3), 213-233."
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
  "mappings.ukur": `// How the models of this library answer to each other. A mapping is an aid to reading results side by side: it never carries a score over.
// Where a note says "our reading", no publication states the correspondence.

import servqual
import servperf
import esqual
import egovqual
import iso9126
import iso25010
import smartcity
import skm2017

/// From services by people to services by a site.
mapping servqual to egovqual {
  reliability -> reliability overlaps note "The same name, and both ask about time and success at the first request; e-GovQual adds technical speed and availability."
  responsiveness -> citizen_support overlaps note "Willing and prompt help. Citizen support is answered only by people who contacted the staff."
  empathy -> citizen_support overlaps note "Sincere interest in the person. Citizen support is answered only by people who contacted the staff."
  assurance -> trust overlaps note "Trust is the protection of data in e-GovQual; courtesy has no place in it."
  assurance -> citizen_support analogue note "Knowledge and confidence of the staff."
  tangibles -> efficiency analogue note "A loose likeness: the structure of a site for the look of a place. e-GovQual has no dimension of looks."
}

/// The literature on web shops that e-GovQual was built on.
mapping esqual to egovqual {
  efficiency -> efficiency overlaps note "Both ask about structure and ease; e-GovQual adds the quality of information and help with forms."
  system_availability -> reliability overlaps note "Availability and speed."
  privacy -> trust overlaps note "Protection of data."
  fulfilment -> reliability analogue note "Service in time; nothing in e-GovQual matches the delivery of goods."
}

/// The two editions of one standard.
mapping iso9126_1991 to iso25010_2011 {
  functionality -> functional_suitability overlaps note "Suitability became functional appropriateness and completeness, accuracy became functional correctness. Interoperability moved to compatibility, security became a characteristic of its own."
  functionality -> compatibility analogue note "Interoperability alone."
  functionality -> security analogue note "Security alone."
  reliability -> reliability overlaps note "Availability was added."
  usability -> usability overlaps note "Understandability became appropriateness recognizability."
  efficiency -> performance_efficiency overlaps note "Resource behaviour became resource utilization; capacity was added."
  maintainability -> maintainability overlaps note "Changeability and stability became modifiability; modularity and reusability were added."
  portability -> portability overlaps note "Conformance left."
}

/// Sholikah and Harsono's two sides, read through e-GovQual. Our reading.
mapping smartcity to egovqual {
  understandability -> efficiency analogue note "Our reading."
  learnability -> efficiency analogue note "Our reading."
  operability -> efficiency none note "Our reading. The paper means many ways of access by it, which e-GovQual does not ask about."
  privacy -> trust overlaps note "Our reading."
  accuracy -> efficiency analogue note "Our reading: the quality of information."
  suitability -> efficiency analogue note "Our reading: fit to needs."
  maturity -> reliability analogue note "Our reading."
  fault_tolerance -> reliability analogue note "Our reading."
  recoverability -> reliability analogue note "Our reading."
  time_behaviour -> reliability analogue note "Our reading."
  stability -> reliability analogue note "Our reading."
  security -> trust analogue note "Our reading."
  installability -> reliability analogue note "Our reading: working in the person's own browser."
  analysability -> reliability none note "Our reading. Citizens cannot observe it."
  testability -> reliability none note "Our reading. Citizens cannot observe it, unless it means a confirmation message, as in the paper."
  interoperability -> reliability none note "Our reading. Citizens cannot observe it."
}

/// By name: the 21 subcharacteristics of 1991 without three, and with privacy.
mapping smartcity to iso9126_1991 {
  supply -> functionality overlaps note "Suitability, accuracy, interoperability, compliance and security have the same names; the paper gives compliance a meaning of its own."
  supply -> reliability overlaps note "Maturity, fault tolerance and recoverability have the same names."
  supply -> efficiency overlaps note "Time and resource behaviour have the same names."
  supply -> maintainability overlaps note "The four have the same names; the paper means a confirmation message by testability."
  supply -> portability overlaps note "Installability alone; adaptability, conformance and replaceability are not in the paper."
  demand -> usability overlaps note "Understandability, learnability and operability have the same names; the paper means many ways of access by operability. Privacy is not in the standard."
}

/// The elements of the Indonesian satisfaction survey beside e-GovQual. Our reading.
mapping skm2017 to egovqual {
  elements -> efficiency analogue note "Our reading: requirements and procedure. The SKM is an index of elements on four points; its scores and those of e-GovQual are not comparable."
  elements -> reliability analogue note "Our reading: completion time."
  elements -> citizen_support analogue note "Our reading: competence, conduct, and the handling of complaints."
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
  "servperf.ukur": `// SERVPERF: the 22 topics of SERVQUAL (1988), asked as performance alone.
// Its authors compared four scores: the sum of gaps, the sum of gaps weighted by importance, the sum of performance, and that sum
// weighted by importance. The unweighted performance explained overall quality best.
// Topics are given in our own words. The sentences of the published questionnaire are not reproduced.

/// Service quality as what people received, without their expectations.
model servperf "SERVPERF" {
  version "1992"
  cite "Cronin, J. J., & Taylor, S. A. (1992). Measuring service quality: A reexamination and extension. Journal of Marketing, 56(3), 55-68."
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
  on_time "Memberikan layanan pada waktu yang dijanjikan"
  records "Catatan yang akurat"

  responsiveness "Daya tanggap"
  responsiveness.definition "Apakah petugas bersedia membantu dan memberikan layanan dengan cepat."
  says_when "Memberi tahu kapan layanan akan dilakukan"
  prompt "Layanan yang segera"
  willing "Kesediaan membantu"
  not_too_busy "Meluangkan waktu untuk permintaan meskipun sibuk"

  assurance "Jaminan"
  assurance.definition "Apakah pengetahuan dan kesopanan petugas menumbuhkan kepercayaan."
  trust_staff "Petugas yang dapat dipercaya"
  safe "Rasa aman saat berurusan dengan layanan"
  polite "Kesopanan petugas"
  support "Dukungan organisasi kepada petugasnya"

  empathy "Empati"
  empathy.definition "Apakah layanan memperhatikan pengguna sebagai pribadi."
  individual_attention "Perhatian organisasi kepada setiap pengguna"
  personal_attention "Perhatian pribadi dari petugas"
  knows_needs "Mengetahui kebutuhan pengguna"
  best_interests "Mengutamakan kepentingan pengguna"
  hours "Jam layanan yang sesuai bagi pengguna"
}
`,
  "servqual.ukur": `// SERVQUAL in its two published structures. Both have five dimensions and 4, 5, 4, 4 and 5 topics, and the same authors.
// servqual is that of 1991, which is the one in use today; servqual1988 is the first.
// From 1988 to 1991 one topic of tangibles (fitting_look became materials) and one of assurance (support became knowledge)
// were replaced, others were sharpened, "should" became "excellent companies will", and 100 points divided over the
// dimensions were added. In 1988 the nine items of responsiveness and empathy were worded negatively, and no others: the
// direction of the wording and the dimension cannot be told apart there. In 1991 all of them became positive.
// Models hold no wording, so an instrument says reverse at its items.
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
  on_time "Memberikan layanan pada waktu yang dijanjikan"
  records "Catatan yang akurat"

  responsiveness "Daya tanggap"
  responsiveness.definition "Apakah petugas bersedia membantu dan memberikan layanan dengan cepat."
  says_when "Memberi tahu kapan layanan akan dilakukan"
  prompt "Layanan yang segera"
  willing "Kesediaan membantu"
  not_too_busy "Meluangkan waktu untuk permintaan meskipun sibuk"

  assurance "Jaminan"
  assurance.definition "Apakah pengetahuan dan kesopanan petugas menumbuhkan kepercayaan."
  trust_staff "Petugas yang dapat dipercaya"
  safe "Rasa aman saat berurusan dengan layanan"
  polite "Kesopanan petugas"
  support "Dukungan organisasi kepada petugasnya"

  empathy "Empati"
  empathy.definition "Apakah layanan memperhatikan pengguna sebagai pribadi."
  individual_attention "Perhatian organisasi kepada setiap pengguna"
  personal_attention "Perhatian pribadi dari petugas"
  knows_needs "Mengetahui kebutuhan pengguna"
  best_interests "Mengutamakan kepentingan pengguna"
  hours "Jam layanan yang sesuai bagi pengguna"
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
  "smartcity.ukur": `// The 19 characteristics of a service in a smart city (Sholikah & Harsono 2020, Table 1), 15 on the side that supplies it and 4 on the side that
// demands it. This is no validated scale: no items were developed and no data collected.
// The paper credits the table to "Chua (2004)". Chua and Dyson (2004) is a case study of an e-learning system on ISO 9126:1991, and
// the part of it that was read has no two sides. The 19 are the 21 subcharacteristics of ISO 9126:1991 without adaptability,
// conformance and replaceability, and with privacy. The paper prints "Testbility" for testability.
// It gives some of them a meaning of its own: testability is getting a confirmation message, operability is having many ways of access.

/// What a service in a smart city should be like, seen by those who supply it and by those who use it.
model smartcity "Smart-city service characteristics" {
  version "2020"
  cite "Sholikah, M., & Harsono, D. (2020). Tantangan kualitas layanan berbasis smart city pada sektor publik dan privat. Jurnal PKS."
  cite "Chua, B. B., & Dyson, L. E. (2004). Applying the ISO 9126 model to the evaluation of an e-learning system. Proceedings of ASCILITE."
  sure medium because "The 19 names and the two sides were read in the paper; where the division comes from is not known."

  dimension supply "Supply side"
      definition "What those who build and run the service answer for." {
    suitability "Functions that suit the task"
    accuracy "Right results"
    interoperability "Working together with other systems"
    security "Protection from unauthorised use"
    maturity "Few failures"
    fault_tolerance "Going on when something fails"
    recoverability "Recovery after a failure"
    time_behaviour "Response time"
    resource_behaviour "Use of resources"
    analysability "Finding the cause of a fault"
    changeability "Making changes"
    stability "Few side effects of a change"
    testability "Confirming that it works"
    installability "Installing it"
    compliance "Keeping to standards and rules"
  }

  dimension demand "Demand side"
      definition "What the people who use the service experience." {
    understandability "Understanding what it is for"
    learnability "Learning to use it"
    operability "Using it"
    privacy "Protection of personal data"
  }
}

translation id of smartcity "Karakteristik layanan kota cerdas" {
  supply "Sisi penyedia"
  supply.definition "Hal yang menjadi tanggung jawab pembuat dan pengelola layanan."
  suitability "Fungsi yang sesuai dengan tugas"
  accuracy "Hasil yang benar"
  interoperability "Bekerja bersama sistem lain"
  security "Perlindungan dari pemakaian tanpa izin"
  maturity "Sedikit kegagalan"
  fault_tolerance "Tetap berjalan saat ada kegagalan"
  recoverability "Pemulihan setelah kegagalan"
  time_behaviour "Waktu tanggap"
  resource_behaviour "Pemakaian sumber daya"
  analysability "Menemukan penyebab gangguan"
  changeability "Melakukan perubahan"
  stability "Sedikit akibat sampingan perubahan"
  testability "Memastikan bahwa layanan berfungsi"
  installability "Memasangnya"
  compliance "Memenuhi standar dan aturan"

  demand "Sisi pengguna"
  demand.definition "Hal yang dialami pengguna layanan."
  understandability "Memahami kegunaannya"
  learnability "Belajar memakainya"
  operability "Memakainya"
  privacy "Perlindungan data pribadi"
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
  "zone_of_tolerance.ukur": `// The three-column SERVQUAL of 1994: the least that people accept, what they desire, and what they perceive.
// The zone of tolerance runs from the minimum to the desired level. 21 items with 9 points and "no opinion".
// Topics are given in our own words. The sentences of the published questionnaire are not reproduced.

/// Adequacy is perceived minus minimum; superiority is perceived minus desired.
model zone_of_tolerance "SERVQUAL with a zone of tolerance" {
  version "1994"
  cite "Parasuraman, A., Zeithaml, V. A., & Berry, L. L. (1994). Alternative scales for measuring service quality: A comparative assessment based on psychometric and diagnostic criteria. Journal of Retailing, 70(3), 201-230."
  sure medium because "The 21 items, the 9 points and the three columns are certain; how the items divide over the five dimensions was not verified."
  compares minimum, desired, perceived

  dimension tangibles "Tangibles"
      definition "What people see of the service: its place, its equipment, its staff and its printed matter." {
    equipment "Modern equipment"
    facilities "Visually appealing premises"
    staff_look "Neat, professional appearance of the staff"
    materials "Visually appealing service materials"
  }

  dimension reliability "Reliability"
      definition "Whether the promised service is delivered correctly and dependably." {
    as_promised "Service as promised"
    dependable "Dependability in handling problems"
    first_time "Getting the service right the first time"
    on_time "Service at the promised time"
    records "Records without errors"
  }

  dimension responsiveness "Responsiveness"
      definition "Whether the staff are willing to help and give the service promptly." {
    informed "Keeping people informed of when the service is performed"
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
}

translation id of zone_of_tolerance "SERVQUAL dengan zona toleransi" {
  tangibles "Bukti fisik"
  tangibles.definition "Hal yang terlihat dari layanan: tempat, peralatan, petugas, dan bahan cetaknya."
  equipment "Peralatan modern"
  facilities "Tempat layanan yang menarik dilihat"
  staff_look "Penampilan petugas yang rapi dan profesional"
  materials "Bahan layanan yang menarik dilihat"

  reliability "Keandalan"
  reliability.definition "Apakah layanan yang dijanjikan diberikan dengan benar dan dapat diandalkan."
  as_promised "Layanan sesuai janji"
  dependable "Dapat diandalkan dalam menangani masalah"
  first_time "Layanan benar sejak pertama kali"
  on_time "Layanan pada waktu yang dijanjikan"
  records "Catatan tanpa kesalahan"

  responsiveness "Daya tanggap"
  responsiveness.definition "Apakah petugas bersedia membantu dan memberikan layanan dengan cepat."
  informed "Memberi tahu pengguna kapan layanan dilakukan"
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
  empathy.definition "Apakah layanan memperhatikan pengguna sebagai pribadi."
  individual_attention "Perhatian kepada setiap pengguna"
  caring "Cara melayani yang penuh kepedulian"
  best_interests "Mengutamakan kepentingan pengguna"
  needs "Memahami kebutuhan pengguna"
}
`,
};
