// Made by scripts/generate.ts from samples/. Edit those, then run `npm run build`.

/** The files of the samples, by their path below `samples/`. */
export const sampleTexts: Readonly<Record<string, string>> = {
  "aspects/aspects.id.ukur": `// The Indonesian of aspects.ukur.

translation id of aspects "Layanan e-government dan layanan kota cerdas" {
  population "Pegawai yang dalam 12 bulan terakhir bekerja dengan sekurang-kurangnya satu dari kedua layanan"
  period "12 bulan terakhir"
  contact "Tim digital {city}, digital@example.org"

  city "Pemerintah Kota"
  egov_service "situs perizinan"
  smart_service "aplikasi Layanan Kota"
  recovery "24 jam"

  intro """
    {city} menyelenggarakan dua layanan digital: {egov_service} dan {smart_service}. Kami ingin mengetahui penilaian Anda,
    agar {city} dapat menentukan hal yang perlu diperbaiki pada masing-masing layanan.

    Anda akan menilai layanan yang Anda gunakan dalam pekerjaan, atau keduanya secara bergantian. Pengisiannya memerlukan
    waktu paling lama sekitar {minutes} menit. Keikutsertaan Anda bersifat sukarela, dan Anda boleh berhenti kapan saja.
    Jawaban Anda anonim dan dilaporkan dalam bentuk gabungan. Jika Anda tidak dapat menilai suatu pernyataan, pilihlah
    jawaban itu: jawaban tersebut juga berguna bagi kami.
  """
  consent "Saya berusia paling sedikit 17 tahun dan bersedia ikut serta."
  outro "Terima kasih. Jawaban Anda membantu {city} memperbaiki kedua layanan."

  egov "Ingatlah 12 bulan terakhir. Sepanjang pengetahuan saya, {egov_service}…"
  smart "Ingatlah 12 bulan terakhir. Sepanjang pengetahuan saya, {smart_service}…"

  access "Ketersediaan dan akses"
  access.definition "Apakah layanan tersedia pada waktu dan tempat orang memerlukannya."
  AC1 "tersedia pada jam orang memerlukannya"
  AC2 "dapat digunakan dari telepon seluler"

  sharing "Penggunaan sumber daya bersama dan pertukaran data"
  sharing.definition "Apakah instansi menggunakan platform dan data secara bersama."
  SH1 "berjalan pada platform yang digunakan bersama oleh beberapa instansi"
  SH2 "menerima data dari instansi lain secara otomatis"

  capacity "Kinerja dan ukuran data"
  capacity.definition "Apakah layanan mampu mengikuti bebannya."
  PE1 "membuka halaman dalam lima detik pada jam tersibuk"
  PE2 "memiliki ruang penyimpanan yang bertambah seiring datanya"

  disaster "Kesiapan menghadapi bencana"
  disaster.definition "Apakah layanan dan datanya bertahan ketika terjadi bencana."
  DI1 "memiliki salinan data di tempat lain"
  DI2 "dapat dipulihkan dalam {recovery} setelah bencana"

  integration "Standar, integrasi, dan perangkat lunak"
  integration.definition "Apakah layanan dapat bekerja bersama sistem lain."
  IN1 "mengikuti standar data yang diterbitkan"
  IN2 "terhubung dengan sistem yang sudah dimiliki instansi"
  IN3 "dapat dipindahkan apa adanya ke peladen lain"

  duplication "Satu tempat untuk data dan aplikasi"
  duplication.definition "Apakah data dan pekerjaan yang sama berada di satu tempat."
  DU1 "menyimpan data seseorang di satu basis data"
  DU2 "memungkinkan petugas menyelesaikan urusan dalam satu aplikasi"

  audit "Audit dan hak akses"
  audit.definition "Apakah diketahui dan dibatasi siapa melakukan apa terhadap data."
  AU1 "mencatat siapa yang mengubah datanya"
  AU2 "membatasi akses pengguna pada data untuk tugasnya"

  technology "Teknologi dan migrasi"
  technology.definition "Apakah teknologinya dirawat dan dapat diperbarui."
  TE1 "memiliki rencana tertulis untuk pemeliharaan perangkat lunaknya"
  TE2 "memperoleh tambahan daya komputasi ketika bebannya naik"

  budget "Anggaran"
  budget.definition "Apakah dana yang direncanakan mencukupi."
  BU1 "diterapkan sesuai dengan anggaran yang direncanakan"
  BU2 "berjalan dalam batas anggaran operasional tahunan"

  known "Layanan mana yang Anda gunakan dalam pekerjaan selama 12 bulan terakhir?"
  known.egov "{egov_service}"
  known.smart "{smart_service}"
  known.neither "Bukan keduanya"

  role "Apa tugas utama Anda?"
  role.it "Teknologi informasi"
  role.desk "Melayani warga"
  role.manage "Memimpin unit kerja"
  role.plan "Perencanaan atau penganggaran"
  role.other "Tugas lain"
  role.declined "Saya memilih tidak menjawab"

  seniority "Berapa lama Anda bekerja di {city}?"
  seniority.y0 "Kurang dari 1 tahun"
  seniority.y1 "1 sampai kurang dari 5 tahun"
  seniority.y5 "5 sampai kurang dari 10 tahun"
  seniority.y10 "10 tahun atau lebih"
  seniority.declined "Saya memilih tidak menjawab"

  age_group "Berapa usia Anda?"
  age_group.a17 "17 sampai 24 tahun"
  age_group.a25 "25 sampai 34 tahun"
  age_group.a35 "35 sampai 44 tahun"
  age_group.a45 "45 sampai 54 tahun"
  age_group.a55 "55 tahun atau lebih"
  age_group.declined "Saya memilih tidak menjawab"

  gender "Apa jenis kelamin Anda?"
  gender.female "Perempuan"
  gender.male "Laki-laki"
  gender.other "Jawaban lain"
  gender.declined "Saya memilih tidak menjawab"

  comment "Apa yang dapat dipelajari oleh salah satu layanan dari layanan yang lain?"

  screening "Layanan yang Anda gunakan"
  rating_egov "Layanan pertama"
  rating_smart "Layanan kedua"
  about "Tentang Anda"

  egov_level "Layanan e-government"
  smart_level "Layanan kota cerdas"
  difference "Selisih"
  overall "Selisih keseluruhan"
}
`,
  "aspects/aspects.ukur": `// Table 2 of Sholikah & Harsono (2020) as a comparison that can come out either way: an e-government service and a
// smart-city service, rated aspect by aspect with the same statements by officials who work with them.
//
// In the source every cell about e-government names a lack or a burden, every cell about the smart city a strength, and
// no data stand behind them. What is compared there is largely old and new infrastructure: the advantages are those of cloud
// computing, which an e-government service may use as well. So the statements here take no side and name neither.
//
// Of the nine aspects, several name two or three things ("availability and access"). Each thing has a statement of its own.
//
// To use it elsewhere, name the two services in the terms, and change the contact.

import scales
import "./aspects.id.ukur"

/// In which aspects is the smart-city service rated above the e-government service, and in which below it?
instrument aspects "An e-government service beside a smart-city service" {
  version "1.0.0"
  languages en, id
  adapted from "Sholikah & Harsono (2020), Table 2" because "The source describes two kinds of service in nine aspects. Here two services are rated, with statements in our own words that fit either of them."
  cite "Sholikah, M., & Harsono, D. (2020). Tantangan Kualitas Layanan Berbasis Smart City pada Sektor Publik dan Privat. Jurnal PKS."
  licence "CC-BY-4.0"
  population "Officials who worked with at least one of the two services in the last 12 months"
  period "The last 12 months"
  contact "The digital team of {city}, digital@example.org"

  term city "the City Government"
  term egov_service "the permit website"
  term smart_service "the City Services app"
  term recovery "24 hours"

  intro """
    {city} runs two digital services: {egov_service} and {smart_service}. We would like to know how you rate them, so
    that {city} can decide what to improve in each.

    You will rate the service that you work with, or first one and then the other if you work with both. This takes about
    {minutes} minutes or less. Taking part is up to you, and you may stop at any time. Your answers are anonymous and are
    reported in totals. If you cannot judge a statement, say so: that is an answer, too.
  """
  consent "I am at least 17 years old, and I agree to take part."
  outro "Thank you. Your answers help {city} to improve both services."

  battery egov "Think of the last 12 months. As far as I know, {egov_service}…" scale agree5_judged code G
  battery smart "Think of the last 12 months. As far as I know, {smart_service}…" scale agree5_judged code S

  // An aspect is a list of things to look at. They need not go together, so each dimension is formative.
  dimension access "Availability and access" formative definition "Whether the service is there when and where people need it." {
    AC1 "is available at the hours when people need it"
    AC2 "can be used from a mobile telephone"
  }

  dimension sharing "Shared resources and exchange of data" formative definition "Whether agencies use a platform and data together." {
    SH1 "runs on a platform that several agencies share"
    SH2 "receives data from other agencies automatically"
  }

  dimension capacity "Performance and size of the data" formative definition "Whether the service keeps up with its load." {
    PE1 "opens a page within five seconds in the busiest hour"
    PE2 "has storage that grows with its data"
  }

  dimension disaster "Readiness for disasters" formative definition "Whether service and data outlast a disaster." {
    DI1 "has a copy of its data at another place"
    DI2 "can be restored within {recovery} after a disaster"
  }

  dimension integration "Standards, integration and software" formative definition "Whether the service fits together with other systems." {
    IN1 "follows a published standard for its data"
    IN2 "is connected to the systems that the agency already had"
    IN3 "can be moved to other servers as it is"
  }

  dimension duplication "One place for data and applications" formative definition "Whether the same data and the same work stand in one place." {
    DU1 "keeps a person's data in one database"
    DU2 "lets staff finish a case in one application"
  }

  dimension audit "Audit and access rights" formative definition "Whether it is known and limited who does what with the data." {
    AU1 "records who has changed its data"
    AU2 "limits a user's access to the data for that user's task"
  }

  dimension technology "Technology and migration" formative definition "Whether the technology is looked after and can be renewed." {
    TE1 "has a written plan for maintaining its software"
    TE2 "receives more computing power when its load rises"
  }

  // The source says that the smart city's budget can do away with running costs. Nothing runs for nothing.
  dimension budget "Budget" formative definition "Whether the money that was planned is enough." {
    BU1 "was introduced within its planned budget"
    BU2 "stays within its yearly budget for running costs"
  }

  // Our reading, and no published mapping: the aspects are about systems, so their neighbours are in the product quality
  // of ISO/IEC 25010. Budget has none there.
  mapping to iso25010_2023 {
    access -> reliability overlaps note "Availability is a part of reliability. Our reading."
    sharing -> compatibility overlaps note "Interoperability is a part of compatibility. Our reading."
    capacity -> performance_efficiency overlaps note "Time behaviour and capacity. Our reading."
    disaster -> reliability overlaps note "Recoverability. Our reading."
    integration -> compatibility overlaps note "Standards and connected systems: interoperability. Our reading."
    integration -> flexibility overlaps note "Moving to other servers. Our reading."
    audit -> security overlaps note "Accountability and confidentiality. Our reading."
    technology -> flexibility analogue note "More power under load comes near scalability; a maintenance plan is no property of a product. Our reading."
    budget -> performance_efficiency none note "Costs are no characteristic of the product."
  }

  question known "Which of these services have you worked with in the last 12 months?" any of {
    egov 1 "{egov_service}"
    smart 2 "{smart_service}"
    neither 3 "Neither of these" exclusive
  } required

  question role "What is your main task?" one of {
    it 1 "Information technology"
    desk 2 "Serving citizens"
    manage 3 "Managing a unit"
    plan 4 "Planning or budgeting"
    other 5 "Another task" specify
    declined 98 "I prefer not to say" missing
  }

  question seniority "How long have you worked for {city}?" one of {
    y0 1 "Less than 1 year"
    y1 2 "1 year to less than 5 years"
    y5 3 "5 years to less than 10 years"
    y10 4 "10 years or longer"
    declined 98 "I prefer not to say" missing
  }

  question age_group "How old are you?" one of {
    a17 1 "17 to 24 years"
    a25 2 "25 to 34 years"
    a35 3 "35 to 44 years"
    a45 4 "45 to 54 years"
    a55 5 "55 years or older"
    declined 98 "I prefer not to say" missing
  }

  question gender "What is your gender?" one of {
    female 1 "Female"
    male 2 "Male"
    other 3 "Another answer" specify
    declined 98 "I prefer not to say" missing
  }

  question comment "What can one of the two services learn from the other?" text long

  page screening "Your work with the services" { known }
  page rating_egov "The first service" when known includes egov { egov by dimension }
  page rating_smart "The second service" when known includes smart { smart by dimension }
  page about "About you" when known includes egov or known includes smart {
    role,
    seniority,
    age_group,
    gender,
    comment
  }

  score egov_level "E-government service" = mean(egov) per dimension
  score smart_level "Smart-city service" = mean(smart) per dimension
  // Above 0: the smart-city service is rated higher. Only statements that a respondent rated for both services count.
  score difference "Difference" = mean(smart - egov) per dimension
  // A mean over the aspects, so that the three statements of "integration" weigh no more than the two of the others.
  score overall "Overall difference" = mean(difference)

  // By hand: access (1 + 3) / 2, integration (-1 + 1 + 1) / 3, budget (-3 + 1) / 2, the six others 1;
  // overall (2 + 1/3 - 1 + 6) / 9 = 7.333 / 9.
  test "an official who works with both" {
    given known = (egov, smart), egov = 3, smart = 4
    given AC2.smart = 5, AC2.egov = 2, IN1.smart = 2, BU1.smart = 1, BU1.egov = 4
    expect egov_level.access = 2.5, smart_level.access = 4.5, difference.access = 2
    expect difference.integration = 0.333, difference.budget = -1, difference.audit = 1
    expect overall = 0.815
  }

  test "an official who works with one" {
    given known = smart, smart = 4, DI2.smart = 99, TE1.smart = 2
    expect smart_level.disaster = 4, smart_level.technology = 3
    expect egov_level.disaster = missing, difference.disaster = missing, overall = missing
  }

  // One pair of two is half, which is enough. In "integration" two pairs of three are needed. In "audit" each service
  // has one answer, but to different statements, so that there is no pair.
  // Seven aspects are left: (6 * 1 - 2) / 7.
  test "statements that cannot be judged" {
    given known = (egov, smart), egov = 3, smart = 4
    given SH1.egov = 99, SH2.smart = 1
    given IN1.egov = 99, IN2.smart = 99
    given AU1.egov = 99, AU2.smart = 99
    expect difference.sharing = -2, difference.integration = missing, difference.audit = missing
    expect egov_level.audit = 3, smart_level.audit = 4
    expect overall = 0.571
  }
}
`,
  "clinic/clinic.id.ukur": `// The Indonesian of clinic.ukur.

translation id of clinic "Mutu pelayanan puskesmas" {
  population "Pasien berusia 17 tahun ke atas, atau pendampingnya, yang berkunjung dalam 3 bulan terakhir"
  period "3 bulan terakhir"
  contact "Tim mutu {centre}, quality@example.org"

  centre "Puskesmas Mawar"

  intro """
    Kami ingin mengetahui bagaimana {centre} melayani pasiennya. Pengisiannya memerlukan waktu sekitar {minutes} menit.

    Keikutsertaan Anda bersifat sukarela dan tidak memengaruhi pengobatan Anda. Jawaban Anda anonim dan dilaporkan dalam bentuk
    gabungan.
  """
  consent "Saya berusia paling sedikit 17 tahun dan bersedia ikut serta."
  outro "Terima kasih. Jawaban Anda membantu {centre} menentukan hal yang perlu diperbaiki lebih dahulu."

  perception "Ingatlah {centre}. Menurut pengalaman saya, puskesmas ini…"

  importance "Seberapa penting bagi Anda bahwa puskesmas…"

  tangibles "Tampilan tempat, peralatan, dan petugas"
  TAN1 "bekerja dengan peralatan medis yang mutakhir"
  TAN2 "memiliki ruang tunggu yang enak dipandang"
  TAN3 "memiliki petugas dengan seragam yang bersih"
  TAN4 "tampak seperti tempat perawatan"

  reliability "Menepati janji dan bekerja tanpa kesalahan"
  REL1 "memberikan hasil pemeriksaan pada hari yang dijanjikan"
  REL2 "menenangkan pasien yang khawatir"
  REL3 "merupakan tempat yang dapat diandalkan pasien"
  REL4 "memulai pemeriksaan pada waktu yang diumumkan"
  REL5 "menyimpan rekam medis yang benar"

  responsiveness "Membantu dengan segera"
  RES1 "memberi tahu pasien berapa lama mereka akan menunggu"
  RES2 "mendaftarkan pasien dalam 15 menit"
  RES3 "memiliki petugas yang menawarkan bantuan"
  RES4 "memiliki petugas yang meluangkan waktu untuk pertanyaan"

  assurance "Petugas yang sopan, terampil, dan dapat dipercaya"
  ASS1 "memiliki petugas yang dapat dipercaya"
  ASS2 "membuat pasien merasa aman selama pengobatan"
  ASS3 "memiliki petugas yang berbicara sopan"
  ASS4 "memberi petugasnya hal yang dibutuhkan untuk bekerja"

  empathy "Perhatian kepada setiap pasien"
  EMP1 "memperhatikan riwayat setiap pasien"
  EMP2 "memiliki petugas yang memanggil pasien dengan namanya"
  EMP3 "memiliki petugas yang mengetahui kebutuhan pasiennya"
  EMP4 "menyarankan pengobatan yang terbaik bagi pasien"
  EMP5 "buka pada jam yang sesuai bagi orang yang bekerja"

  visited "Apakah Anda pernah datang ke {centre} dalam 3 bulan terakhir, untuk diri sendiri atau mendampingi pasien?"
  visited.yes "Ya"
  visited.no "Tidak"

  overall_view "Secara keseluruhan, seberapa baik pelayanan {centre}?"

  more "Apakah Anda juga bersedia menilai seberapa penting hal-hal itu bagi Anda?"
  more.yes "Ya"
  more.no "Tidak"

  role "Apakah Anda pasien pada kunjungan terakhir?"
  role.patient "Ya"
  role.companion "Tidak, saya mendampingi pasien"
  role.declined "Saya memilih tidak menjawab"

  age_group "Berapa usia Anda?"
  age_group.a17 "17 sampai 24 tahun"
  age_group.a25 "25 sampai 44 tahun"
  age_group.a45 "45 sampai 64 tahun"
  age_group.a65 "65 tahun atau lebih"
  age_group.declined "Saya memilih tidak menjawab"

  gender "Apa jenis kelamin Anda?"
  gender.female "Perempuan"
  gender.male "Laki-laki"
  gender.other "Jawaban lain"
  gender.declined "Saya memilih tidak menjawab"

  comment "Apa yang sebaiknya diperbaiki {centre} lebih dahulu?"

  screening "Kunjungan Anda"
  receiving "Pelayanan yang Anda terima"
  whole "Secara keseluruhan"
  weighing "Yang penting bagi Anda"
  about "Tentang Anda"

  performance "Kinerja"
  servperf_sum "SERVPERF"
  servperf_mean "SERVPERF sebagai rata-rata"
  servperf_weighted "SERVPERF berbobot kepentingan"
}
`,
  "clinic/clinic.ukur": `// SERVPERF at a health centre: what patients received, without what they expected. The items are our own wording of the
// model's topics. One battery is half as long as a SERVQUAL, which matters in a waiting room. The importance of each item is asked only of
// people who offer to give it; delete the question, the battery, its page and its score if you do not need it.
//
// To use it at another place, change the terms and the contact.

import servperf
import scales
import "./clinic.id.ukur"

/// How good is the service that the patients of a health centre receive?
instrument clinic "Quality of the health centre" {
  version "1.0.0"
  languages en, id
  measures servperf
  adapted from "Cronin & Taylor (1992)" because "The service is a health centre, each statement is in our own words, and five points with a way out replace seven."
  licence "CC-BY-4.0"
  population "Patients of 17 years and older, or those who came with a patient, who visited the health centre in the last 3 months"
  period "The last 3 months"
  contact "The quality team of {centre}, quality@example.org"

  term centre "the Mawar health centre"

  intro """
    We would like to know how {centre} serves its patients. It takes about {minutes} minutes.

    Taking part is up to you and has no effect on your treatment. Your answers are anonymous and are reported in totals.
  """
  consent "I am at least 17 years old, and I agree to take part."
  outro "Thank you. Your answers help {centre} to decide what to improve first."

  battery perception "Think of {centre}. In my experience, this health centre…" scale agree5_na code P
  battery importance "How important is it to you that a health centre…" scale important5 code I

  dimension tangibles "The place, its equipment and its staff to look at" {
    TAN1 "works with medical equipment of the present day" covers equipment
    TAN2 "has a waiting room that is pleasant to look at" covers facilities
    TAN3 "has staff in clean uniforms" covers staff_look
    TAN4 "looks like a place of care" covers fitting_look
  }

  dimension reliability "Keeping promises and making no mistakes" {
    REL1 "gives test results on the promised day" covers time_promises
    REL2 "comforts patients who are worried" covers sympathy
    REL3 "is a place that patients can depend on" covers dependable
    REL4 "starts consultations at the announced time" covers on_time
    REL5 "keeps correct medical records" covers records
  }

  dimension responsiveness "Helping people promptly" {
    RES1 "tells patients how long they will wait" covers says_when
    RES2 "registers patients within 15 minutes" covers prompt
    RES3 "has staff who offer their help" covers willing
    RES4 "has staff who find time for questions" covers not_too_busy
  }

  dimension assurance "Polite and skilled staff whom people can trust" {
    ASS1 "has staff who can be trusted" covers trust_staff
    ASS2 "makes patients feel safe during treatment" covers safe
    ASS3 "has staff who speak politely" covers polite
    ASS4 "gives its staff what they need for their work" covers support
  }

  dimension empathy "Care for each patient" {
    EMP1 "looks at each patient's history" covers individual_attention
    EMP2 "has staff who call patients by their names" covers personal_attention
    EMP3 "has staff who know what their patients need" covers knows_needs
    EMP4 "recommends the treatment that is best for the patient" covers best_interests
    EMP5 "is open at hours that suit working people" covers hours
  }

  question visited "Have you been at {centre} in the last 3 months, for yourself or with a patient?" one of {
    yes 1 "Yes"
    no 0 "No"
  } required

  question overall_view "All in all, how good is the service of {centre}?" scale quality5

  question more "Would you also rate how important these things are to you?" one of {
    yes 1 "Yes"
    no 0 "No"
  }

  question role "Were you the patient at your last visit?" one of {
    patient 1 "Yes"
    companion 2 "No, I came with a patient"
    declined 98 "I prefer not to say" missing
  }

  question age_group "How old are you?" one of {
    a17 1 "17 to 24 years"
    a25 2 "25 to 44 years"
    a45 3 "45 to 64 years"
    a65 4 "65 years or older"
    declined 98 "I prefer not to say" missing
  }

  question gender "What is your gender?" one of {
    female 1 "Female"
    male 2 "Male"
    other 3 "Another answer" specify
    declined 98 "I prefer not to say" missing
  }

  question comment "What should {centre} improve first?" text long

  page screening "Your visits" { visited }
  page receiving "What you received" when visited == yes { perception by dimension }
  page whole "All in all" when visited == yes { overall_view, more }
  page weighing "What matters to you" when more == yes { importance by dimension }
  page about "About you" when visited == yes { role, age_group, gender, comment }

  score performance "Performance" = mean(perception) per dimension
  // Of the four scores that the authors compared, the unweighted sum of the performance items explained overall quality best.
  // A sum over items with some left out is their mean times 22; half of the items must be answered.
  score servperf_sum "SERVPERF" = sum(perception) missing half
  score servperf_mean "SERVPERF, as a mean" = mean(perception)
  // Each answer times its importance, of those who rated the importance. Choosing to do so is no chance, so these people are not a sample
  // of all. For an index that decides something, ask everybody or leave it out.
  score servperf_weighted "SERVPERF, weighted by importance" = sum(perception * importance) missing half

  // By hand: (3 + 4 + 4 + 4) / 4, (4 + 4 + 4 + 2 + 5) / 5; the sum is 22 * 4 - 1 - 2 + 1.
  test "an ordinary patient" {
    given visited = yes, perception = 4
    given TAN1.perception = 3, REL4.perception = 2, REL5.perception = 5
    expect performance.tangibles = 3.75, performance.reliability = 3.8, performance.empathy = 4
    expect servperf_sum = 86, servperf_mean = 3.909, servperf_weighted = missing
  }

  // 22 * 3 * 4, and one item of 5 times 2 in place of 3 times 4: 264 - 12 + 10.
  test "a patient who rated the importance, too" {
    given visited = yes, more = yes, perception = 3, importance = 4
    given EMP5.perception = 5, EMP5.importance = 2
    expect servperf_sum = 68, servperf_weighted = 262
  }

  // Two of four answers are half, which is enough; "does not apply" is no answer. The sum is the mean of the 20 times 22.
  test "items that do not apply" {
    given visited = yes, perception = 3
    given RES1.perception = 99, RES2.perception = 99, RES3.perception = 5
    expect performance.responsiveness = 4
    expect servperf_sum = 68.2
  }

  // Ten of 22 are fewer than half.
  test "somebody who stopped early" {
    given visited = yes, perception.tangibles = 5, perception.reliability = 5, RES1.perception = 5
    expect performance.tangibles = 5, performance.responsiveness = missing
    expect servperf_sum = missing, servperf_mean = missing
  }
}
`,
  "counter/counter.id.ukur": `// The Indonesian of counter.ukur.

translation id of counter "Mutu loket pelayanan" {
  population "Orang berusia 17 tahun ke atas yang mengunjungi loket dalam 12 bulan terakhir"
  period "12 bulan terakhir"
  contact "Tim mutu {organisation}, quality@example.org"

  organisation "Kantor Kota"
  service "loket pelayanan Kantor Kota"
  wait "15 menit"

  intro """
    Kami ingin mengetahui bagaimana {service} melayani Anda, agar {organisation} dapat memperbaikinya.

    Ada empat bagian singkat. Pengisiannya memerlukan waktu sekitar {minutes} menit. Keikutsertaan Anda bersifat
    sukarela, dan Anda boleh berhenti kapan saja. Jawaban Anda anonim dan dilaporkan dalam bentuk gabungan.
  """
  consent "Saya berusia paling sedikit 17 tahun dan bersedia ikut serta."
  outro "Terima kasih. Jawaban Anda membantu {organisation} menentukan hal yang perlu diperbaiki lebih dahulu."

  expectation "Bayangkan sebuah loket pelayanan yang sangat baik. Loket seperti itu…"
  perception "Ingatlah {service}. Menurut pengalaman saya, loket ini…"

  tangibles "Tampilan tempat, peralatan, petugas, dan formulir"
  TAN1 "bekerja dengan peralatan yang tampak baru"
  TAN2 "memiliki ruang tunggu yang enak dipandang"
  TAN3 "memiliki petugas yang berpakaian rapi"
  TAN4 "menyediakan formulir yang tampilannya menarik"

  reliability "Menepati janji dan bekerja tanpa kesalahan"
  REL1 "menyelesaikan permohonan pada tanggal yang dijanjikan"
  REL2 "mencarikan jalan keluar ketika terjadi masalah"
  REL3 "menangani permohonan dengan benar pada kunjungan pertama"
  REL4 "memulai janji temu pada waktu yang disepakati"
  REL5 "menyimpan catatan yang benar tentang pengunjungnya"

  responsiveness "Membantu pengunjung dengan segera"
  RES1 "memberi tahu pengunjung kapan permohonannya selesai"
  RES2 "memanggil pengunjung ke meja layanan dalam {wait}"
  RES3 "memiliki petugas yang menawarkan bantuan"
  RES4 "memiliki petugas yang meluangkan waktu untuk pertanyaan"

  assurance "Petugas yang sopan, cakap, dan dapat dipercaya"
  ASS1 "memiliki petugas yang sarannya dapat diandalkan"
  ASS2 "menjaga keamanan dokumen pengunjungnya"
  ASS3 "memiliki petugas yang bertutur sopan"
  ASS4 "memiliki petugas yang mampu menjelaskan persyaratan"

  empathy "Kepedulian terhadap keadaan setiap orang"
  EMP1 "memperhatikan rincian perkara seseorang"
  EMP2 "buka pada jam yang sesuai bagi orang yang bekerja"
  EMP3 "memiliki petugas yang mendengarkan sampai pengunjung selesai berbicara"
  EMP4 "menyarankan pilihan yang terbaik bagi pengunjung"
  EMP5 "memiliki petugas yang memahami kebutuhan pengunjung"

  used "Apakah Anda mengunjungi {service} dalam 12 bulan terakhir?"
  used.yes "Ya"
  used.no "Tidak"

  importance "Bagilah 100 poin untuk kelima ciri loket pelayanan berikut. Berikan poin lebih banyak pada hal yang lebih penting bagi Anda."

  visits "Berapa kali Anda mengunjungi {service} dalam 12 bulan terakhir?"
  visits.unit "kunjungan"

  age_group "Berapa usia Anda?"
  age_group.a17 "17 sampai 24 tahun"
  age_group.a25 "25 sampai 34 tahun"
  age_group.a35 "35 sampai 44 tahun"
  age_group.a45 "45 sampai 54 tahun"
  age_group.a55 "55 tahun atau lebih"
  age_group.declined "Saya memilih tidak menjawab"

  gender "Apa jenis kelamin Anda?"
  gender.female "Perempuan"
  gender.male "Laki-laki"
  gender.other "Jawaban lain"
  gender.declined "Saya memilih tidak menjawab"

  education "Apa jenjang pendidikan tertinggi yang Anda selesaikan?"
  education.primary "SD atau lebih rendah"
  education.secondary "SMP atau SMA sederajat"
  education.diploma "Diploma"
  education.bachelor "Sarjana"
  education.master "Magister atau lebih tinggi"
  education.declined "Saya memilih tidak menjawab"

  comment "Apa yang sebaiknya diperbaiki lebih dahulu oleh {organisation}?"

  screening "Kunjungan Anda"
  expecting "Yang Anda harapkan"
  receiving "Yang Anda terima"
  weighing "Yang penting bagi Anda"
  about "Tentang Anda"

  performance "Persepsi"
  gap "Kesenjangan"
  overall "Kesenjangan keseluruhan"
  weighted "Kesenjangan keseluruhan berbobot"
}
`,
  "counter/counter.ukur": `// SERVQUAL at a public service counter: what people expect of an excellent counter, what they received at this one,
// and 100 points divided over the five dimensions. The items are our own wording of the model's topics.
//
// To use it at another place, change the terms and the contact.

import servqual
import scales
import "./counter.id.ukur"

/// How far does the counter fall short of what its visitors expect?
instrument counter "Quality of the service counter" {
  version "1.0.0"
  languages en, id
  measures servqual
  adapted from "Parasuraman, Berry & Zeithaml (1991)" because "The service is a public counter, and each statement is in our own words, so that it can be asked of the expectation and of the perception alike."
  licence "CC-BY-4.0"
  population "People of 17 years and older who visited the counter in the last 12 months"
  period "The last 12 months"
  contact "The quality team of {organisation}, quality@example.org"

  term organisation "the City Office"
  term service "the service counter of the City Office"
  term wait "15 minutes"

  intro """
    We would like to know how {service} serves you, so that {organisation} can improve it.

    There are four short parts. They take about {minutes} minutes. Taking part is up to you, and you may stop at any
    time. Your answers are anonymous and are reported in totals.
  """
  consent "I am at least 17 years old, and I agree to take part."
  outro "Thank you. Your answers help {organisation} to decide what to improve first."

  battery expectation "Think of an excellent service counter. Such a counter…" scale agree7 code E
  battery perception "Think of {service}. In my experience, this counter…" scale agree7 code P

  // The titles stand as headings in the form and beside the importance points, so they are in everyday words.
  dimension tangibles "The look of the place, the equipment, the staff and the forms" {
    TAN1 "works with equipment that looks new" covers equipment
    TAN2 "has a waiting room that is pleasant to look at" covers facilities
    TAN3 "has staff who are neatly dressed" covers staff_look
    TAN4 "hands out forms that look attractive" covers materials
  }

  dimension reliability "Keeping promises and making no mistakes" {
    REL1 "finishes a request by the promised date" covers time_promises
    REL2 "works on a solution when something goes wrong" covers problem_interest
    REL3 "handles a request correctly on the first visit" covers first_time
    REL4 "starts an appointment at the agreed time" covers on_time
    REL5 "keeps correct records about its visitors" covers records
  }

  dimension responsiveness "Helping people promptly" {
    RES1 "tells visitors when their request will be ready" covers says_when
    RES2 "calls visitors to the desk within {wait}" covers prompt
    RES3 "has staff who offer their help" covers willing
    RES4 "has staff who make time for questions" covers not_too_busy
  }

  dimension assurance "Polite and skilled staff whom people can trust" {
    ASS1 "has staff whose advice can be relied on" covers confidence
    ASS2 "keeps the documents of its visitors safe" covers safe
    ASS3 "has staff who speak politely" covers courtesy
    ASS4 "has staff who can explain the requirements" covers knowledge
  }

  dimension empathy "Care for each person's own situation" {
    EMP1 "looks at the details of a person's case" covers individual_attention
    EMP2 "is open at hours that suit working people" covers hours
    EMP3 "has staff who listen until a person has finished" covers personal_attention
    EMP4 "suggests the option that is best for the visitor" covers best_interests
    EMP5 "has staff who understand what the visitor needs" covers specific_needs
  }

  question used "Have you visited {service} in the last 12 months?" one of {
    yes 1 "Yes"
    no 0 "No"
  } required

  question importance "Divide 100 points over these five features of a service counter. Give more points to what matters more to you." share 100 across dimensions

  question visits "How many times have you visited {service} in the last 12 months?" number 1..100 unit "visits"

  question age_group "How old are you?" one of {
    a17 1 "17 to 24 years"
    a25 2 "25 to 34 years"
    a35 3 "35 to 44 years"
    a45 4 "45 to 54 years"
    a55 5 "55 years or older"
    declined 98 "I prefer not to say" missing
  }

  question gender "What is your gender?" one of {
    female 1 "Female"
    male 2 "Male"
    other 3 "Another answer" specify
    declined 98 "I prefer not to say" missing
  }

  question education "What is the highest level of school that you have finished?" one of {
    primary 1 "Primary school or lower"
    secondary 2 "Secondary school"
    diploma 3 "Diploma"
    bachelor 4 "Bachelor's degree"
    master 5 "Master's degree or higher"
    declined 98 "I prefer not to say" missing
  }

  question comment "What should {organisation} improve first?" text long

  page screening "Your visits" { used }
  page expecting "What you would expect" when used == yes { expectation by dimension }
  page receiving "What you received" when used == yes { perception by dimension }
  page weighing "What matters to you" when used == yes { importance }
  page about "About you" when used == yes { visits, age_group, gender, education, comment }

  // The perceptions alone (SERVPERF) are given beside the gaps, because they often predict satisfaction better.
  score performance "Perception" = mean(perception) per dimension
  score gap "Gap" = mean(perception - expectation) per dimension
  score overall "Overall gap" = mean(gap)
  // Weighted with each respondent's own points. A mean of gaps times a mean of points would give another number.
  score weighted "Weighted overall gap" = sum(gap * importance / 100)

  // By hand: tangibles (-3 -1 -1 -1) / 4, reliability (1 + 1 - 1 - 1 - 1) / 5, responsiveness (-2 -1 -1 -1) / 4,
  // assurance -4 / 4, empathy (-1 -4 -1 -1 -1) / 5.
  // Weighted: -1.5 * 0.10 - 0.2 * 0.30 - 1.25 * 0.25 - 1 * 0.20 - 1.6 * 0.15.
  test "an ordinary visitor" {
    given used = yes, expectation = 6, perception = 5
    given TAN1.perception = 3, REL1.perception = 7, REL2.perception = 7, RES1.perception = 4, EMP2.perception = 2
    given importance.tangibles = 10, importance.reliability = 30, importance.responsiveness = 25
    given importance.assurance = 20, importance.empathy = 15
    expect gap.tangibles = -1.5, gap.reliability = -0.2, gap.responsiveness = -1.25, gap.assurance = -1, gap.empathy = -1.6
    expect performance.tangibles = 4.5, performance.reliability = 5.8
    expect overall = -1.11
    expect weighted = -0.9625
  }

  // Two of four pairs are whole: half, which is enough. Two of five are not.
  test "pairs missing at the edge of the half rule" {
    given used = yes, expectation = 7, perception = 6
    given TAN1.perception = missing, TAN2.expectation = missing
    given REL1.perception = missing, REL2.perception = missing, REL3.expectation = missing
    given importance.tangibles = 20, importance.reliability = 20, importance.responsiveness = 20
    given importance.assurance = 20, importance.empathy = 20
    expect gap.tangibles = -1, gap.reliability = missing
    expect performance.reliability = 6
    expect overall = -1
    expect weighted = missing
  }

  test "no points given" {
    given used = yes, expectation = 5, perception = 6
    expect overall = 1
    expect weighted = missing
  }
}
`,
  "desk/desk.id.ukur": `// The Indonesian of desk.ukur.

translation id of desk "Meja bantuan perpustakaan" {
  service "meja bantuan perpustakaan"

  expectation "Meja bantuan yang sangat baik…"
  perception "Menurut pengalaman saya, {service}…"

  help "Bantuan"
  H1 "menjawab pertanyaan saya"
  H2 "membuat saya mengulang hal yang sudah saya sampaikan"
  speed "Kecepatan"
  S1 "melayani saya dalam lima menit"
  S2 "menemukan buku selagi saya menunggu"

  gap "Kesenjangan"
  overall "Kesenjangan keseluruhan"
}
`,
  "desk/desk.ukur": `// A first instrument: what readers expect of a help desk, what they received, and the gap between the two.
// Change the terms and the items, and it is yours.

import scales
import "./desk.id.ukur"

instrument desk "The help desk of the library" {
  languages en, id
  term service "the help desk of the library"

  battery expectation "An excellent help desk…" scale agree7 code E
  battery perception "In my experience, {service}…" scale agree7 code P

  dimension help "Help" {
    H1 "answers my question"
    H2 "makes me repeat what I have said" reverse
  }
  dimension speed "Speed" {
    S1 "serves me within five minutes"
    S2 "finds a book while I wait"
  }

  score gap "Gap" = mean(perception - expectation) per dimension
  score overall "Overall gap" = mean(gap)

  test "help as expected, speed below" {
    given expectation = 6, perception = 6, S1.perception = 3, S2.perception = 5
    expect gap.help = 0, gap.speed = -2, overall = -1
  }
}
`,
  "efiling/efiling.id.ukur": `// The Indonesian of efiling.ukur.

translation id of efiling "Mutu pelaporan pajak daring" {
  population "Wajib pajak berusia 17 tahun ke atas yang melaporkan SPT secara daring dalam 12 bulan terakhir"
  period "12 bulan terakhir"
  contact "Tim layanan {organisation}, service@example.org"

  organisation "Kantor Pajak"
  service "situs pajak"

  intro """
    Kami ingin mengetahui seberapa baik {service} berfungsi bagi Anda, agar {organisation} dapat memperbaikinya.

    Pengisiannya memerlukan waktu sekitar {minutes} menit. Keikutsertaan Anda bersifat sukarela, dan Anda boleh
    berhenti kapan saja. Jawaban Anda anonim, tidak memengaruhi pajak Anda, dan dilaporkan dalam bentuk gabungan.
  """
  consent "Saya berusia paling sedikit 17 tahun dan bersedia ikut serta."
  outro "Terima kasih. Jawaban Anda membantu {organisation} memperbaiki {service}."

  perception "Menurut pengalaman saya, {service}…"

  EF1 "memiliki menu dengan urutan yang jelas"
  EF2 "memiliki kotak pencarian yang menemukan halaman yang tepat"
  EF3 "memiliki peta situs yang menunjukkan letak berbagai hal"
  EF4 "menampilkan formulir yang sesuai dengan keadaan saya"
  EF5 "menjelaskan aturan pajak dengan cukup rinci"
  EF6 "menampilkan aturan pajak yang masih berlaku"
  EF7 "menjelaskan cara mengisi kolom formulir"

  TR1 "melindungi kata sandi saya dengan baik"
  TR2 "membatasi pertanyaannya pada data yang diperlukan untuk SPT"
  TR3 "menyimpan data saya dengan aman"
  TR4 "menggunakan data saya sebatas untuk keperluan pajak"

  RE1 "memungkinkan saya mengunduh formulir dalam sepuluh detik"
  RE2 "tersedia pada jam ketika saya ingin melapor"
  RE3 "menerima SPT saya pada percobaan pertama"
  RE4 "mengirim tanda terima pada hari yang sama"
  RE5 "membuka halaman dalam lima detik"
  RE6 "berfungsi pada peramban yang saya gunakan"

  CS1 "memiliki petugas yang berusaha memecahkan masalah saya"
  CS2 "memiliki petugas yang membalas dalam satu hari kerja"
  CS3 "memiliki petugas yang mengetahui jawaban atas pertanyaan saya"
  CS4 "memiliki petugas yang jawabannya dapat saya percayai"

  used "Apakah Anda melaporkan SPT melalui {service} dalam 12 bulan terakhir?"
  used.yes "Ya"
  used.no "Tidak"

  contacted "Apakah Anda menghubungi petugas {organisation} tentang {service} dalam 12 bulan terakhir?"
  contacted.yes "Ya"
  contacted.no "Tidak"

  channels "Bagaimana Anda menghubungi petugas?"
  channels.phone "Melalui telepon"
  channels.email "Melalui surel"
  channels.chat "Melalui obrolan daring"
  channels.office "Datang ke kantor"
  channels.other "Dengan cara lain"

  role "SPT siapa yang Anda laporkan?"
  role.own "SPT saya sendiri"
  role.firm "SPT tempat saya bekerja"
  role.client "SPT klien"
  role.other "SPT orang lain"
  role.declined "Saya memilih tidak menjawab"

  age_group "Berapa usia Anda?"
  age_group.a17 "17 sampai 24 tahun"
  age_group.a25 "25 sampai 34 tahun"
  age_group.a35 "35 sampai 44 tahun"
  age_group.a45 "45 sampai 54 tahun"
  age_group.a55 "55 tahun atau lebih"
  age_group.declined "Saya memilih tidak menjawab"

  gender "Apa jenis kelamin Anda?"
  gender.female "Perempuan"
  gender.male "Laki-laki"
  gender.other "Jawaban lain"
  gender.declined "Saya memilih tidak menjawab"

  comment "Apa yang sebaiknya diperbaiki lebih dahulu oleh {organisation}?"

  screening "Penggunaan situs"
  filing "Pelaporan SPT Anda"
  helping "Bantuan petugas"
  about "Tentang Anda"

  quality "Mutu"
  overall "Mutu keseluruhan"
}
`,
  "efiling/efiling.ukur": `// e-GovQual for filing a tax return online: 21 items, one battery. The items are our own wording of the model's topics.
// Citizen support is asked only of people who contacted the staff, as the model's authors ask.
//
// To use it for another site, change the terms and the contact.

import egovqual
import scales
import "./efiling.id.ukur"

/// How good is the tax website in the experience of people who filed with it?
instrument efiling "Quality of the online tax return" {
  version "1.0.0"
  languages en, id
  measures egovqual
  adapted from "Papadomichelaki & Mentzas (2012)" because "The service is a tax website, and each statement is in our own words."
  licence "CC-BY-4.0"
  population "Taxpayers of 17 years and older who filed a return online in the last 12 months"
  period "The last 12 months"
  contact "The service team of {organisation}, service@example.org"

  term organisation "the Tax Office"
  term service "the tax website"

  intro """
    We would like to know how well {service} worked for you, so that {organisation} can improve it.

    The questions take about {minutes} minutes. Taking part is up to you, and you may stop at any time. Your answers
    are anonymous, have no effect on your taxes and are reported in totals.
  """
  consent "I am at least 17 years old, and I agree to take part."
  outro "Thank you. Your answers help {organisation} to improve {service}."

  battery perception "In my experience, {service}…" scale agree5_na code P

  dimension efficiency {
    EF1 "has a menu in a clear order" covers structure
    EF2 "has a search box that finds the right page" covers search
    EF3 "has a site map that shows where things are" covers site_map
    EF4 "shows me the forms that fit my situation" covers fit
    EF5 "explains the tax rules in enough detail" covers detail
    EF6 "shows tax rules that are up to date" covers freshness
    EF7 "explains how to fill in the fields of a form" covers form_help
  }

  dimension trust {
    TR1 "protects my password well" covers credentials
    TR2 "limits its questions to data that a return needs" covers necessary_data
    TR3 "stores my data safely" covers safe_storage
    TR4 "uses my data for tax purposes alone" covers purpose
  }

  dimension reliability {
    RE1 "lets me download a form within ten seconds" covers download
    RE2 "is available at the hours when I want to file" covers availability
    RE3 "accepts my return at the first attempt" covers first_time
    RE4 "sends the receipt on the same day" covers in_time
    RE5 "opens a page within five seconds" covers fast_pages
    RE6 "works in the browser that I use" covers browser
  }

  dimension citizen_support {
    CS1 "has staff who make an effort to solve my problem" covers sincere_interest
    CS2 "has staff who reply within one working day" covers prompt_replies
    CS3 "has staff who know the answers to my questions" covers knowledge
    CS4 "has staff whose answers I can trust" covers confidence
  }

  question used "Have you filed a tax return on {service} in the last 12 months?" one of {
    yes 1 "Yes"
    no 0 "No"
  } required

  question contacted "Have you contacted the staff of {organisation} about {service} in the last 12 months?" one of {
    yes 1 "Yes"
    no 0 "No"
  } required

  question channels "How did you contact the staff?" any of {
    phone 1 "By telephone"
    email 2 "By e-mail"
    chat 3 "In a chat"
    office 4 "At the office"
    other 5 "In another way" specify
  }

  question role "Whose return did you file?" one of {
    own 1 "My own"
    firm 2 "My employer's"
    client 3 "A client's"
    other 4 "Somebody else's" specify
    declined 98 "I prefer not to say" missing
  }

  question age_group "How old are you?" one of {
    a17 1 "17 to 24 years"
    a25 2 "25 to 34 years"
    a35 3 "35 to 44 years"
    a45 4 "45 to 54 years"
    a55 5 "55 years or older"
    declined 98 "I prefer not to say" missing
  }

  question gender "What is your gender?" one of {
    female 1 "Female"
    male 2 "Male"
    other 3 "Another answer" specify
    declined 98 "I prefer not to say" missing
  }

  question comment "What should {organisation} improve first?" text long

  page screening "Your use of the site" { used }
  page filing "Filing your return" when used == yes {
    perception of efficiency, trust, reliability by dimension,
    contacted
  }
  page helping "Help from the staff" when contacted == yes { channels, perception of citizen_support }
  page about "About you" when used == yes { role, age_group, gender, comment }

  score quality "Quality" = mean(perception) per dimension
  // A mean of the dimensions, so that the seven items of efficiency do not weigh more than the four of trust.
  // People who contacted nobody have three dimensions.
  score overall "Overall quality" = mean(quality)

  // By hand: efficiency (5 + 2 + 4 * 5) / 7 = 27 / 7, trust 16 / 4, reliability (1 + 4 * 5) / 6, support (3 + 3 + 4 + 4) / 4;
  // overall (3.857 + 4 + 3.5 + 3.5) / 4.
  test "a taxpayer who asked for help" {
    given used = yes, contacted = yes, perception = 4
    given EF1.perception = 5, EF2.perception = 2, RE3.perception = 1, CS1.perception = 3, CS2.perception = 3
    expect quality.efficiency = 3.857, quality.trust = 4, quality.reliability = 3.5, quality.citizen_support = 3.5
    expect overall = 3.714
  }

  test "a taxpayer who contacted nobody" {
    given used = yes, contacted = no, perception = 5
    given CS1.perception = missing, CS2.perception = missing, CS3.perception = missing, CS4.perception = missing
    given TR1.perception = 2
    expect quality.citizen_support = missing
    expect quality.trust = 4.25
    expect overall = 4.75
  }

  // Four of seven is more than half, three of seven is less. "Does not apply to me" counts as no answer.
  test "items that do not apply" {
    given used = yes, contacted = yes, perception = 3
    given EF1.perception = 99, EF2.perception = 99, EF3.perception = 99, EF4.perception = 5
    given RE1.perception = 99, RE2.perception = 99, RE5.perception = missing, RE6.perception = missing
    expect quality.efficiency = 3.5
    expect quality.reliability = missing
    expect overall = 3.17
  }
}
`,
  "learning/learning.id.ukur": `// The Indonesian of learning.ukur.

translation id of learning "Dua layanan belajar daring" {
  population "Siswa kelas 10 sampai 12 dan guru mereka yang menggunakan sekurang-kurangnya satu dari kedua layanan dalam 6 bulan terakhir"
  period "6 bulan terakhir"
  contact "Tim peneliti {organisation}, research@example.org"

  organisation "Dinas Pendidikan"
  portal "Rumah Belajar"
  tutor "layanan bimbingan belajar swasta"

  intro """
    Kami ingin mengetahui seberapa baik dua jenis layanan membantu orang belajar: portal publik {portal} dan layanan
    bimbingan belajar swasta di internet.

    Anda akan menilai layanan yang Anda gunakan, atau keduanya secara bergantian. Pengisiannya memerlukan waktu paling lama
    sekitar {minutes} menit. Keikutsertaan Anda bersifat sukarela dan tidak memengaruhi nilai sekolah, dan Anda boleh
    berhenti kapan saja. Jawaban Anda anonim dan dilaporkan dalam bentuk gabungan.
  """
  consent "Saya bersedia ikut serta. Jika saya berusia di bawah 18 tahun, orang tua atau wali saya juga menyetujuinya."
  outro "Terima kasih. Jawaban Anda membantu {organisation} meningkatkan mutu belajar daring."

  public "Ingatlah 6 bulan terakhir. Menurut pengalaman saya, {portal}…"
  private "Ingatlah 6 bulan terakhir. Menurut pengalaman saya, {tutor}…"

  material "Materi belajar"
  material.definition "Apakah materinya sesuai dengan hal yang dipelajari."
  MA1 "memiliki materi untuk kurikulum sekolah saya"
  MA2 "menjelaskan topik langkah demi langkah"
  MA3 "menyediakan latihan yang disertai pembahasan"
  MA4 "memiliki materi yang setara dengan tingkat kelas saya"

  use "Kemudahan penggunaan"
  use.definition "Seberapa kecil hambatan antara pelajar dan materinya."
  US1 "memiliki pencarian yang menemukan topik yang saya perlukan"
  US2 "membuka pelajaran dalam lima detik"
  US3 "menampilkan iklan yang mengganggu perhatian saya"
  US4 "menunjukkan bagian terakhir yang saya pelajari"

  support "Bantuan belajar"
  support.definition "Bantuan yang diberikan orang atau program kepada pelajar."
  SU1 "menjawab pertanyaan saya dalam satu hari"
  SU2 "menjelaskan mengapa jawaban saya salah"
  SU3 "menyarankan latihan berikutnya bagi saya"

  cost "Biaya"
  cost.definition "Apakah pelajar mampu membayar yang diperlukan."
  CO1 "memiliki harga yang mampu dibayar keluarga saya"
  CO2 "memiliki pelajaran yang cukup dibuka dengan paket data saya"
  CO3 "menyebutkan harga pelajaran sebelum saya membukanya"

  information "Informasi tentang layanan"
  information.definition "Apakah orang mengetahui yang ditawarkan layanan."
  IF1 "memperkenalkan layanannya di sekolah saya"
  IF2 "menjelaskan isi layanannya sebelum saya mendaftar"
  IF3 "mengumumkan materi baru"

  used "Layanan mana yang Anda gunakan untuk belajar atau mengajar dalam 6 bulan terakhir?"
  used.portal "Portal publik {portal}"
  used.tutor "Layanan bimbingan belajar swasta di internet"
  used.none "Tidak satu pun"

  known "Apakah Anda pernah mendengar tentang {portal} sebelum hari ini?"
  known.yes "Ya"
  known.no "Tidak"

  days_portal "Berapa hari Anda menggunakan {portal} dalam 30 hari terakhir?"
  days_portal.unit "hari"
  which "Layanan bimbingan belajar swasta mana yang paling banyak Anda gunakan dalam 6 bulan terakhir? Ingatlah layanan itu saat menjawab pertanyaan berikut."
  days_tutor "Berapa hari Anda menggunakan {tutor} itu dalam 30 hari terakhir?"
  days_tutor.unit "hari"

  choice "Seandainya Anda hanya dapat mempertahankan satu layanan, mana yang Anda pilih?"
  choice.portal "{portal}"
  choice.tutor "Layanan bimbingan belajar swasta"
  choice.unsure "Saya belum yakin"
  reason "Apa alasan utama pilihan Anda?"

  role "Apa peran Anda?"
  role.student "Siswa"
  role.teacher "Guru"
  role.other "Jawaban lain"
  role.declined "Saya memilih tidak menjawab"

  grade "Anda duduk di kelas berapa?"
  grade.g10 "Kelas 10"
  grade.g11 "Kelas 11"
  grade.g12 "Kelas 12"
  grade.declined "Saya memilih tidak menjawab"

  gender "Apa jenis kelamin Anda?"
  gender.female "Perempuan"
  gender.male "Laki-laki"
  gender.other "Jawaban lain"
  gender.declined "Saya memilih tidak menjawab"

  area "Di mana Anda tinggal?"
  area.city "Di kota besar"
  area.town "Di kota kecil"
  area.village "Di desa"
  area.declined "Saya memilih tidak menjawab"

  screening "Penggunaan layanan"
  hearing "Portal publik"
  first_service "Pengalaman Anda dengan portal"
  second_service "Pengalaman Anda dengan layanan swasta"
  choosing "Pilihan Anda"
  about "Tentang Anda"
  school "Kelas Anda"

  public_level "Portal publik"
  private_level "Layanan swasta"
  difference "Selisih"
  overall "Selisih keseluruhan"
}
`,
  "learning/learning.ukur": `// One instrument and two services: the public portal Rumah Belajar beside a private tutoring service. Sholikah & Harsono
// (2020) take the two as their example of a public and a private service: one is free and little known, the other paid and
// widely advertised. They give no measurement.
//
// Both services are rated with the same statements, by those who use them, so the difference is taken within a person.
// Comparing users of one with users of the other would compare people as well as services.
//
// Before you use it, check under which name the portal is offered now and name the service in the terms. The private
// service is the one that the respondent names.

import scales
import "./learning.id.ukur"

/// In what is the public portal rated above a private tutoring service, and in what below it?
instrument learning "Two services for learning online" {
  version "1.0.0"
  languages en, id
  cite "Sholikah, M., & Harsono, D. (2020). Tantangan Kualitas Layanan Berbasis Smart City pada Sektor Publik dan Privat. Jurnal PKS."
  licence "CC-BY-4.0"
  population "Students of grades 10 to 12 and their teachers who used at least one of the two services in the last 6 months"
  period "The last 6 months"
  contact "The research team of {organisation}, research@example.org"

  term organisation "the Education Office"
  term portal "Rumah Belajar"
  term tutor "the private tutoring service"

  intro """
    We would like to know how well two kinds of service help people to learn: the public portal {portal} and a private
    tutoring service on the internet.

    You will rate the service that you use, or first one and then the other if you use both. This takes about {minutes}
    minutes or less. Taking part is up to you, has no effect on school marks, and you may stop at any time. Your answers are
    anonymous and are reported in totals.
  """
  // Many of those asked are minors. Ask the school how parents are to be informed.
  consent "I agree to take part. If I am younger than 18, my parent or guardian agrees as well."
  outro "Thank you. Your answers help {organisation} to improve learning on the internet."

  battery public "Think of the last 6 months. In my experience, {portal}…" scale agree5_na code PUB
  battery private "Think of the last 6 months. In my experience, {tutor}…" scale agree5_na code PRI

  dimension material "Learning material" definition "Whether the material fits what is to be learned." {
    MA1 "has material for the curriculum of my school"
    MA2 "explains a topic step by step"
    MA3 "offers exercises with worked solutions"
    MA4 "has material at the level of my class"
  }

  dimension use "Ease of use" definition "How little stands between a learner and the material." {
    US1 "has a search that finds the topic that I need"
    US2 "opens a lesson within five seconds"
    US3 "shows advertisements that distract me" reverse
    US4 "shows me where I stopped the last time"
  }

  dimension support "Help with learning" definition "The help that people or programs give to a learner." {
    SU1 "answers my question within one day"
    SU2 "tells me why an answer of mine is wrong"
    SU3 "suggests what I should practise next"
  }

  // A service may be free and still cost mobile data.
  dimension cost "Cost" definition "Whether a learner can pay what it takes." {
    CO1 "has a price that my household can pay"
    CO2 "has lessons that fit my mobile data plan"
    CO3 "says what a lesson costs before I open it"
  }

  // The paper says that the portal is promoted less. What a service says of itself is asked of both.
  dimension information "Information about the service" definition "Whether people know what the service offers." {
    IF1 "makes its offer known at my school"
    IF2 "explains what it offers before I register"
    IF3 "announces new material"
  }

  // Our reading. WebQual was made for websites that inform and sell; learning is not its subject.
  mapping to webqual4 {
    material -> information overlaps note "Information at the right level of detail. Exercises have no counterpart."
    use -> usability overlaps note "Finding one's way. Advertisements and speed have no counterpart."
    support -> service_interaction analogue note "Communication and being treated as a person. Teaching has no counterpart."
    information -> information analogue note "Information about the service, not in it."
    cost -> service_interaction none note "The model does not ask about the price."
  }

  question used "Which of these have you used for learning or teaching in the last 6 months?" any of {
    portal 1 "The public portal {portal}"
    tutor 2 "A private tutoring service on the internet"
    none 3 "None of these" exclusive
  } required

  question known "Have you heard of {portal} before today?" one of {
    yes 1 "Yes"
    no 0 "No"
  }

  question days_portal "On how many days have you used {portal} in the last 30 days?" number 0..30 unit "days"
  question which "Which private tutoring service have you used most in the last 6 months? Think of this one in what follows." text
  question days_tutor "On how many days have you used {tutor} in the last 30 days?" number 0..30 unit "days"

  question choice "If you could keep one of the two, which would it be?" one of {
    portal 1 "{portal}"
    tutor 2 "The private tutoring service"
    unsure 3 "I am not sure"
  }
  question reason "What is the main reason for this choice?" text long

  question role "What are you?" one of {
    student 1 "A student"
    teacher 2 "A teacher"
    other 3 "Another answer" specify
    declined 98 "I prefer not to say" missing
  }

  question grade "In which grade are you?" one of {
    g10 10 "Grade 10"
    g11 11 "Grade 11"
    g12 12 "Grade 12"
    declined 98 "I prefer not to say" missing
  }

  question gender "What is your gender?" one of {
    female 1 "Female"
    male 2 "Male"
    other 3 "Another answer" specify
    declined 98 "I prefer not to say" missing
  }

  question area "Where do you live?" one of {
    city 1 "In a city"
    town 2 "In a small town"
    village 3 "In a village"
    declined 98 "I prefer not to say" missing
  }

  page screening "Your use" { used }
  page hearing "The public portal" when not (used includes portal) { known }
  page first_service "Your experience with the portal" when used includes portal {
    days_portal
    public by dimension
  }
  page second_service "Your experience with the private service" when used includes tutor {
    which, days_tutor
    private by dimension
  }
  page choosing "Your choice" when used includes portal and used includes tutor { choice, reason }
  page about "About you" when used includes portal or used includes tutor { role, gender, area }
  page school "Your grade" when role == student { grade }

  score public_level "Public portal" = mean(public) per dimension
  score private_level "Private service" = mean(private) per dimension
  // Above 0: the public portal is rated higher. Only statements that a respondent rated for both services count.
  score difference "Difference" = mean(public - private) per dimension
  score overall "Overall difference" = mean(difference)

  // By hand: material (-2 + 0 + 0 + 0) / 4; use: US3 is reversed, so it is 6 - 1 = 5 and 6 - 4 = 2, and (0 + 0 + 3 + 0) / 4;
  // cost (3 + 0 + 0) / 3; information (-2 - 1 + 0) / 3; overall (-0.5 + 0.75 + 0 + 1 - 1) / 5.
  test "a student who uses both" {
    given used = (portal, tutor), role = student, grade = g11, public = 4, private = 4
    given MA2.public = 3, MA2.private = 5, US3.public = 1, US3.private = 4
    given CO1.public = 5, CO1.private = 2, IF1.public = 2, IF2.public = 3
    expect public_level.use = 4.25, private_level.use = 3.5
    expect difference.material = -0.5, difference.use = 0.75, difference.support = 0, difference.cost = 1
    expect difference.information = -1, overall = 0.05
  }

  test "a student who uses the portal alone" {
    given used = portal, known = yes, role = student, public = 3, US3.public = 5
    expect public_level.material = 3, public_level.use = 2.5
    expect private_level.material = missing, difference.material = missing, overall = missing
  }

  // A free service has no price: "does not apply to me" leaves two pairs of three. In "support" one pair of three is left,
  // which is less than half. Use: US3 counts as 2 and 3, so (1 + 1 - 1 + 1) / 4. Overall: (1 + 0.5 + 0 + 1) / 4.
  test "statements that do not apply" {
    given used = (portal, tutor), role = teacher, public = 4, private = 3
    given CO1.public = 99, CO2.public = 2, SU1.public = 99, SU2.private = 99
    expect difference.use = 0.5, difference.cost = 0, difference.support = missing
    expect overall = 0.625
  }
}
`,
  "marketplace/marketplace.id.ukur": `// The Indonesian of marketplace.ukur.

translation id of marketplace "Pelayanan lokapasar" {
  population "Orang berusia 17 tahun ke atas yang berbelanja di lokapasar dalam 6 bulan terakhir"
  period "6 bulan terakhir"
  contact "Tim riset {site}, research@example.org"

  site "lokapasar Pasar Kita"

  intro """
    Kami ingin mengetahui bagaimana {site} melayani pembelinya. Pengisiannya memerlukan waktu sekitar {minutes} menit.

    Keikutsertaan Anda bersifat sukarela. Jawaban Anda anonim dan dilaporkan dalam bentuk gabungan.
  """
  consent "Saya berusia paling sedikit 17 tahun dan bersedia ikut serta."
  outro "Terima kasih atas waktu Anda."

  perception "Seberapa setuju Anda? Menurut pengalaman saya, {site}…"

  efficiency "Kemudahan dan kecepatan pemakaian"
  EFF1 "memudahkan saya menemukan yang saya butuhkan"
  EFF2 "memudahkan saya berpindah dari satu bagian situs ke bagian lain"
  EFF3 "memungkinkan saya menyelesaikan pesanan dengan cepat"
  EFF4 "menyajikan informasinya dengan tertib"
  EFF5 "menampilkan halamannya dengan cepat"
  EFF6 "sederhana pemakaiannya"
  EFF7 "cepat terbuka ketika saya kunjungi"
  EFF8 "memiliki susunan bagian yang jelas"

  system_availability "Berfungsi secara teknis"
  SYS1 "dapat menerima pesanan ketika saya ingin membeli"
  SYS2 "terbuka pada percobaan pertama"
  SYS3 "berjalan tanpa macet"
  SYS4 "tetap menanggapi setelah saya memasukkan pesanan"

  fulfilment "Pesanan dan pengiriman"
  FUL1 "membuat pesanan tiba pada hari yang dijanjikan"
  FUL2 "menawarkan waktu pengiriman yang sesuai bagi saya"
  FUL3 "membuat pesanan tiba dengan cepat"
  FUL4 "membuat barang yang saya pesan dikirimkan"
  FUL5 "menampilkan barang yang tersedia"
  FUL6 "menggambarkan penawarannya dengan jujur"
  FUL7 "memberikan tanggal pengiriman yang ternyata benar"

  privacy "Keamanan data"
  PRI1 "melindungi yang diketahuinya tentang belanja saya"
  PRI2 "menyimpan data pribadi saya untuk dirinya sendiri"
  PRI3 "melindungi data pembayaran saya"

  responsiveness "Penanganan masalah"
  responsiveness.definition "Bagaimana masalah dan pengembalian ditangani."
  RES1 "menawarkan cara yang mudah untuk mengembalikan barang"
  RES2 "menangani pengembalian dengan baik"
  RES3 "memberikan jaminan yang berarti"
  RES4 "memberi tahu saya langkah yang perlu diambil ketika pesanan gagal"
  RES5 "memecahkan masalah dengan segera"

  compensation "Pemberian ganti"
  compensation.definition "Apakah situs memberi ganti atas masalah."
  COM1 "memberi ganti atas masalah yang ditimbulkannya"
  COM2 "memberi ganti atas pengiriman yang terlambat"
  COM3 "menjemput barang yang saya kembalikan"

  contacts "Menghubungi seseorang"
  contacts.definition "Apakah orang dapat menghubungi seseorang ketika memerlukannya."
  CON1 "memiliki nomor telepon yang dapat saya hubungi"
  CON2 "memiliki petugas yang menjawab secara daring"
  CON3 "memungkinkan saya berbicara dengan seseorang ketika ada masalah"

  bought "Apakah Anda membeli sesuatu di {site} dalam 6 bulan terakhir?"
  bought.yes "Ya"
  bought.no "Tidak"

  problem "Apakah Anda mengalami masalah dengan pesanan dalam waktu itu?"
  problem.yes "Ya"
  problem.no "Tidak"
  problem.declined "Saya memilih tidak menjawab"

  kinds "Apa masalahnya?"
  kinds.late "Pengiriman terlambat"
  kinds.wrong "Barang lain yang dikirim"
  kinds.broken "Barang rusak"
  kinds.payment "Pembayaran bermasalah"
  kinds.other "Hal lain"

  again "Seberapa mungkin Anda membeli lagi di sana?"

  orders "Berapa pesanan yang Anda buat di {site} dalam 6 bulan terakhir?"
  orders.unit "pesanan"

  age_group "Berapa usia Anda?"
  age_group.a17 "17 sampai 24 tahun"
  age_group.a25 "25 sampai 34 tahun"
  age_group.a35 "35 sampai 44 tahun"
  age_group.a45 "45 tahun atau lebih"
  age_group.declined "Saya memilih tidak menjawab"

  gender "Apa jenis kelamin Anda?"
  gender.female "Perempuan"
  gender.male "Laki-laki"
  gender.other "Jawaban lain"
  gender.declined "Saya memilih tidak menjawab"

  screening "Pesanan Anda"
  using "Memakai situs"
  buying "Membeli"
  trouble "Masalah"
  what "Masalah Anda"
  recovery "Bagaimana masalah ditangani"
  about "Tentang Anda"

  quality "Mutu"
  core "E-S-QUAL"
  recovered "E-RecS-QUAL"
}
`,
  "marketplace/marketplace.ukur": `// E-S-QUAL for an online marketplace, with the recovery scale E-RecS-QUAL behind a filter. The items are our own wording of
// the models' topics. The published scale has 5 points and shows its items in random order; so does this one.
//
// An instrument measures one model. The recovery dimensions are those of erecsqual: they have their titles and definitions here, and the
// mapping at the end says which is which.

import esqual
import scales
import "./marketplace.id.ukur"

/// How good is the service of a marketplace, when things go well and when they do not?
instrument marketplace "Service of the marketplace" {
  version "1.0.0"
  languages en, id
  measures esqual
  adapted from "Parasuraman, Zeithaml & Malhotra (2005)" because "The service is a marketplace with many sellers, each statement is in our own words and has a way out, and the recovery scale is added for buyers who had a problem."
  licence "CC-BY-4.0"
  population "People of 17 years and older who bought something on the marketplace in the last 6 months"
  period "The last 6 months"
  contact "The research team of {site}, research@example.org"

  term site "the Pasar Kita marketplace"

  intro """
    We would like to know how {site} serves the people who buy there. It takes about {minutes} minutes.

    Taking part is up to you. Your answers are anonymous and are reported in totals.
  """
  consent "I am at least 17 years old, and I agree to take part."
  outro "Thank you for your time."

  battery perception "How far do you agree? In my experience, {site}…" scale agree5_na code P

  dimension efficiency "Ease and speed of use" {
    EFF1 "makes it easy to find what I need" covers find
    EFF2 "makes it easy to go from one place of the site to another" covers move
    EFF3 "lets me finish an order quickly" covers quick
    EFF4 "presents its information in order" covers organised_information
    EFF5 "shows its pages fast" covers page_speed
    EFF6 "is simple to use" covers simple
    EFF7 "opens fast when I go to it" covers fast_access
    EFF8 "has a clear arrangement of its parts" covers organised_site
  }

  dimension system_availability "Working technically" {
    SYS1 "is open for orders when I want to buy" covers available
    SYS2 "opens at the first attempt" covers launches
    SYS3 "runs without crashing" covers stable
    SYS4 "keeps responding after I have entered an order" covers order_entry
  }

  dimension fulfilment "Orders and delivery" {
    FUL1 "has orders delivered on the promised day" covers as_promised
    FUL2 "offers delivery within a time that suits me" covers time_frame
    FUL3 "has orders delivered quickly" covers quick_delivery
    FUL4 "has the goods sent that I ordered" covers right_goods
    FUL5 "shows goods that are in stock" covers in_stock
    FUL6 "describes its offers truthfully" covers truthful
    FUL7 "gives delivery dates that turn out right" covers accurate_promises
  }

  dimension privacy "Safety of data" {
    PRI1 "protects what it knows of my shopping" covers behaviour_data
    PRI2 "keeps my personal data to itself" covers no_sharing
    PRI3 "protects my payment data" covers card_data
  }

  dimension responsiveness "Handling of problems" definition "How problems and returns are handled." {
    RES1 "offers a convenient way to send goods back"
    RES2 "handles returns well"
    RES3 "gives a guarantee that is worth something"
    RES4 "tells me what to do when an order fails"
    RES5 "solves problems promptly"
  }

  dimension compensation "Making good" definition "Whether the site makes good for problems." {
    COM1 "makes good for problems that it has caused"
    COM2 "makes good for late deliveries"
    COM3 "has goods collected that I send back"
  }

  dimension contacts "Reaching somebody" definition "Whether people can reach somebody when they need to." {
    CON1 "has a telephone number that I can call"
    CON2 "has staff who answer online"
    CON3 "lets me speak to a person when there is a problem"
  }

  question bought "Have you bought something on {site} in the last 6 months?" one of {
    yes 1 "Yes"
    no 0 "No"
  } required

  question problem "Did you have a problem with an order in that time?" one of {
    yes 1 "Yes"
    no 0 "No"
    declined 98 "I prefer not to say" missing
  } required

  question kinds "What was the problem?" any of {
    late 1 "The delivery was late"
    wrong 2 "Something else was sent"
    broken 3 "The goods were damaged"
    payment 4 "The payment went wrong"
    other 5 "Something else" specify
  }

  question again "How likely are you to buy there again?" scale likely5

  question orders "How many orders have you made on {site} in the last 6 months?" number 1..500 unit "orders"

  question age_group "How old are you?" one of {
    a17 1 "17 to 24 years"
    a25 2 "25 to 34 years"
    a35 3 "35 to 44 years"
    a45 4 "45 years or older"
    declined 98 "I prefer not to say" missing
  }

  question gender "What is your gender?" one of {
    female 1 "Female"
    male 2 "Male"
    other 3 "Another answer" specify
    declined 98 "I prefer not to say" missing
  }

  page screening "Your orders" { bought }
  page using "Using the site" when bought == yes {
    perception of efficiency, system_availability order random
  }
  page buying "Buying" when bought == yes {
    perception of fulfilment, privacy order random
  }
  page trouble "Problems" when bought == yes { problem }
  page what "Your problem" when problem == yes { kinds }
  page recovery "How the problem was handled" when problem == yes {
    perception of responsiveness, compensation, contacts order random
  }
  page about "About you" when bought == yes { again, orders, age_group, gender }

  score quality "Quality" = mean(perception) per dimension
  // The core scale alone: people without a problem have no recovery scores, and their total must not depend on that.
  score core "E-S-QUAL" = (quality.efficiency + quality.system_availability + quality.fulfilment + quality.privacy) / 4
  score recovered "E-RecS-QUAL" = (quality.responsiveness + quality.compensation + quality.contacts) / 3

  mapping to erecsqual {
    responsiveness -> responsiveness same note "The five topics of the recovery scale."
    compensation -> compensation same note "The three topics of the recovery scale."
    contacts -> contacts same note "Called contact in the publication."
  }

  // By hand: efficiency (8 * 4 - 2) / 8, privacy 5; the core is (3.75 + 4 + 4 + 5) / 4.
  test "a buyer without a problem" {
    given bought = yes, problem = no
    given perception.efficiency = 4, perception.system_availability = 4, perception.fulfilment = 4, perception.privacy = 5
    given EFF5.perception = 2
    expect quality.efficiency = 3.75, quality.privacy = 5, quality.responsiveness = missing
    expect core = 4.1875, recovered = missing
  }

  // Two of three are more than half; one of three is not.
  test "a buyer with a problem" {
    given bought = yes, problem = yes, kinds = (late, broken), perception = 3
    given COM1.perception = 1, COM3.perception = 99
    expect quality.compensation = 2, quality.contacts = 3
    expect core = 3, recovered = 2.67
  }

  test "too few answers on making good" {
    given bought = yes, problem = yes, perception = 3
    given COM1.perception = missing, COM2.perception = missing
    expect quality.compensation = missing, recovered = missing
  }
}
`,
  "media_center/media_center.id.ukur": `// The Indonesian of media_center.ukur.

translation id of media_center "Mutu media center kota" {
  population "Orang berusia 17 tahun ke atas yang mengirim pesan ke media center dalam 12 bulan terakhir"
  period "12 bulan terakhir"
  contact "Tim mutu {city}, quality@example.org"

  city "Pemerintah Kota"
  center "media center kota"

  intro """
    Kami ingin mengetahui bagaimana {center} menangani pesan dari warga, agar {city} dapat memperbaikinya.

    Pengisiannya memerlukan waktu paling lama sekitar {minutes} menit. Keikutsertaan Anda bersifat sukarela, dan Anda boleh
    berhenti kapan saja. Jawaban Anda anonim, tidak dihubungkan dengan pesan Anda, dan dilaporkan dalam bentuk gabungan.
  """
  consent "Saya berusia paling sedikit 17 tahun dan bersedia ikut serta."
  outro "Terima kasih. Jawaban Anda membantu {city} memperbaiki {center}. Untuk mengirim pesan baru, silakan gunakan saluran yang biasa."

  perception "Ingatlah pesan terakhir Anda. Menurut pengalaman saya, {center}…"

  efficiency "Situs web"
  EF1 "memiliki situs dengan menu yang mengarahkan ke formulir pesan"
  EF2 "memiliki situs dengan pencarian yang menemukan jawaban terdahulu"
  EF3 "memiliki formulir pesan yang sesuai dengan jenis pesan saya"
  EF4 "menjelaskan di situsnya dengan cukup rinci apa yang terjadi pada suatu pesan"
  EF5 "menampilkan di situsnya perkembangan terkini pesan saya"
  EF6 "memiliki situs yang menjelaskan cara mengisi formulir pesan"

  trust "Data Anda"
  TR1 "membatasi pertanyaannya pada data yang diperlukan untuk pesan saya"
  TR2 "merahasiakan nama saya dari orang yang disebut dalam pesan saya"
  TR3 "menggunakan data saya sebatas untuk menangani pesan saya"

  reliability "Menepati janji"
  RE1 "dapat dihubungi pada jam saya memerlukannya"
  RE2 "meneruskan pesan ke kantor yang tepat pada percobaan pertama"
  RE3 "menjawab dalam waktu yang diumumkan"
  RE4 "mengonfirmasi pada hari yang sama bahwa pesan telah diterima"
  RE5 "memberikan jawaban yang sama melalui setiap salurannya"

  citizen_support "Petugas"
  CS1 "memiliki petugas yang menindaklanjuti masalah sampai selesai"
  CS2 "memiliki petugas yang membalas pertanyaan lanjutan dalam satu hari kerja"
  CS3 "memiliki petugas yang mengetahui kantor mana yang berwenang"
  CS4 "memiliki petugas yang jawabannya dapat saya percayai"

  used "Apakah Anda mengirim pesan ke {center} dalam 12 bulan terakhir?"
  used.yes "Ya"
  used.no "Tidak"

  barrier "Jika pada masa itu ada hal yang ingin Anda laporkan kepada {city}, mengapa Anda tidak mengirim pesan?"
  barrier.nothing "Tidak ada hal yang perlu dilaporkan"
  barrier.unknown "Saya tidak mengetahui adanya {center}"
  barrier.how "Saya tidak mengetahui cara mengirim pesan"
  barrier.trouble "Caranya terasa merepotkan"
  barrier.effect "Saya kira tidak akan ada tindak lanjut"
  barrier.fear "Saya khawatir akan dirugikan"
  barrier.other "Alasan lain"

  messages "Berapa pesan yang Anda kirim ke {center} dalam 12 bulan terakhir?"
  messages.unit "pesan"

  kinds "Apa isi pesan terakhir Anda? Pilihlah setiap jawaban yang sesuai."
  kinds.complaint "Keluhan"
  kinds.question "Pertanyaan"
  kinds.suggestion "Saran atau gagasan"
  kinds.input "Laporan tentang suatu hal di lingkungan saya"
  kinds.other "Isi lain"

  channels "Melalui saluran apa Anda mengirim atau menanyakan pesan terakhir Anda? Pilihlah setiap jawaban yang sesuai."
  channels.phone "Telepon"
  channels.free "Nomor bebas pulsa"
  channels.sms "SMS"
  channels.whatsapp "WhatsApp"
  channels.web "Situs web"
  channels.facebook "Halaman Facebook"
  channels.x "X (dahulu Twitter)"
  channels.email "Surel"
  channels.visit "Kunjungan langsung"
  channels.other "Saluran lain"

  answered_by "Apakah pesan terakhir Anda sudah dijawab oleh {center}?"
  answered_by.person "Ya, oleh petugas"
  answered_by.machine "Hanya dengan pesan otomatis"
  answered_by.nobody "Belum"
  answered_by.unsure "Saya tidak tahu"

  outcome "Bagaimana kelanjutan pesan terakhir Anda?"
  outcome.solved "Sudah diselesaikan"
  outcome.partly "Diselesaikan sebagian"
  outcome.open "Masih dalam proses"
  outcome.rejected "Ditolak"
  outcome.unsure "Saya tidak tahu"

  days "Berapa hari sampai Anda menerima jawaban pertama dari petugas? Tuliskan 0 jika pada hari yang sama."
  days.unit "hari"

  satisfaction "Secara keseluruhan, seberapa puas Anda dengan cara {center} menangani pesan terakhir Anda?"

  age_group "Berapa usia Anda?"
  age_group.a17 "17 sampai 24 tahun"
  age_group.a25 "25 sampai 34 tahun"
  age_group.a35 "35 sampai 44 tahun"
  age_group.a45 "45 sampai 54 tahun"
  age_group.a55 "55 tahun atau lebih"
  age_group.declined "Saya memilih tidak menjawab"

  gender "Apa jenis kelamin Anda?"
  gender.female "Perempuan"
  gender.male "Laki-laki"
  gender.other "Jawaban lain"
  gender.declined "Saya memilih tidak menjawab"

  comment "Apa yang sebaiknya lebih dahulu diperbaiki oleh {city} pada {center}?"

  screening "Pesan Anda"
  not_using "Belum mengirim pesan"
  sending "Pesan yang Anda kirim"
  website "Situs web"
  handling "Penanganan pesan terakhir Anda"
  staff "Petugas"
  about "Tentang Anda"

  quality "Mutu"
  overall "Mutu keseluruhan"
}
`,
  "media_center/media_center.ukur": `// A city media center: one office that takes complaints, questions and ideas through many channels and passes them on to
// the offices in charge. Sholikah & Harsono (2020) describe the one in Surabaya as a service of a smart city. They list
// its channels, and do not measure it.
//
// The dimensions are those of e-GovQual, which was made for websites. Here one channel of several is a website, so
// - efficiency, which is about the site, is asked only of people who used the site;
// - citizen support is asked only of people whom somebody answered;
// - attributes that make no sense for a message are left out: site map, credentials, downloads, page speed, browser.
// With 16 of 21 attributes and a filter on two dimensions, this is an adaptation: do not compare its means with e-GovQual's.
//
// The channels are the source's, under the names they have now (Twitter is X), with WhatsApp and a visit in person added and
// MMS left out. Change them with the terms to those of your city.

import egovqual
import scales
import "./media_center.id.ukur"

/// How well does the media center deal with the messages of citizens, through whichever channel they come?
instrument media_center "Quality of the city media center" {
  version "1.0.0"
  languages en, id
  measures egovqual
  adapted from "Papadomichelaki & Mentzas (2012)" because "The service has many channels, of which the website is one. Each statement is in our own words, five attributes that are about websites alone are left out, and two statements are added."
  cite "Sholikah, M., & Harsono, D. (2020). Tantangan Kualitas Layanan Berbasis Smart City pada Sektor Publik dan Privat. Jurnal PKS."
  licence "CC-BY-4.0"
  population "People of 17 years and older who sent a message to the media center in the last 12 months"
  period "The last 12 months"
  contact "The quality team of {city}, quality@example.org"

  term city "the City Government"
  term center "the city media center"

  intro """
    We would like to know how {center} deals with messages from citizens, so that {city} can improve it.

    The questions take about {minutes} minutes or less. Taking part is up to you, and you may stop at any time. Your answers
    are anonymous, are not connected to your message, and are reported in totals.
  """
  consent "I am at least 17 years old, and I agree to take part."
  outro "Thank you. Your answers help {city} to improve {center}. To send a new message, please use its usual channels."

  battery perception "Think of your last message. In my experience, {center}…" scale agree5_na code P

  dimension efficiency "The website" {
    EF1 "has a website with a menu that leads to the message form" covers structure
    EF2 "has a website where a search finds earlier answers" covers search
    EF3 "has a message form that fits the kind of message that I had" covers fit
    EF4 "says on its website in enough detail what happens to a message" covers detail
    EF5 "shows on its website where my message stands today" covers freshness
    EF6 "has a website that explains how to fill in the message form" covers form_help
  }

  dimension trust "Your data" {
    TR1 "limits its questions to data that my message needs" covers necessary_data
    TR2 "keeps my name from the people whom my message is about" covers safe_storage
    TR3 "uses my data for dealing with my message alone" covers purpose
  }

  // A confirmation is not in the model. The list of smart-city characteristics has it, under the name testability.
  dimension reliability "Keeping its word" {
    RE1 "can be reached at the hours when I need it" covers availability
    RE2 "sends a message to the right office at the first attempt" covers first_time
    RE3 "answers within the announced time" covers in_time
    RE4 "confirms on the same day that a message has arrived"
    RE5 "gives the same answer through each of its channels"
  }

  dimension citizen_support "The staff" {
    CS1 "has staff who follow a problem until it is solved" covers sincere_interest
    CS2 "has staff who reply to a further question within one working day" covers prompt_replies
    CS3 "has staff who know which office is in charge" covers knowledge
    CS4 "has staff whose answers I can trust" covers confidence
  }

  // Our reading: what the answers say in the words of SERVQUAL, for comparing with a counter in words and not in numbers.
  mapping to servqual {
    reliability -> reliability overlaps note "Keeping promises of time. Here it includes being reachable, which is technical."
    trust -> assurance analogue note "Here it is the protection of data, and not courtesy."
    citizen_support -> responsiveness overlaps note "Prompt and willing. Only people who were answered are asked."
    CS1 -> empathy overlaps note "Interest in one person's problem."
    CS3 -> assurance overlaps note "Knowledge of the staff."
    efficiency -> tangibles analogue note "The site in place of the rooms; its look is not asked about."
  }

  question used "Have you sent a message to {center} in the last 12 months?" one of {
    yes 1 "Yes"
    no 0 "No"
  } required

  question barrier "If there was something that you wanted to report to {city} in that time, why did you not send a message?" any of {
    nothing 1 "There was nothing to report" exclusive
    unknown 2 "I did not know {center}"
    how 3 "I did not know how to send a message"
    trouble 4 "It seemed too much trouble"
    effect 5 "I thought that it would have no effect"
    fear 6 "I feared a disadvantage"
    other 7 "Another reason" specify
  }

  question messages "How many messages have you sent to {center} in the last 12 months?" number 1..365 unit "messages"

  question kinds "What was your last message? Choose each answer that fits." any of {
    complaint 1 "A complaint"
    question 2 "A question"
    suggestion 3 "A suggestion or an idea"
    input 4 "A report of something in my neighbourhood"
    other 5 "Another kind" specify
  }

  question channels "Through which channels have you sent your last message, or asked about it? Choose each answer that fits." any of {
    phone 1 "Telephone"
    free 2 "The toll-free number"
    sms 3 "SMS"
    whatsapp 4 "WhatsApp"
    web 5 "The website"
    facebook 6 "The Facebook page"
    x 7 "X (formerly Twitter)"
    email 8 "E-mail"
    visit 9 "A visit in person"
    other 10 "Another channel" specify
  } required

  question answered_by "Has somebody from {center} answered your last message?" one of {
    person 1 "Yes, a member of the staff"
    machine 2 "An automatic message alone"
    nobody 3 "No"
    unsure 4 "I do not know"
  } required

  question outcome "What has become of your last message?" one of {
    solved 1 "It was settled"
    partly 2 "It was settled in part"
    open 3 "It is still open"
    rejected 4 "It was turned down"
    unsure 5 "I do not know"
  }

  question days "How many days did it take until you had the first answer from the staff? Write 0 for the same day." number 0..365 unit "days"

  question satisfaction "How satisfied are you, all in all, with how {center} dealt with your last message?" scale satisfied5

  question age_group "How old are you?" one of {
    a17 1 "17 to 24 years"
    a25 2 "25 to 34 years"
    a35 3 "35 to 44 years"
    a45 4 "45 to 54 years"
    a55 5 "55 years or older"
    declined 98 "I prefer not to say" missing
  }

  question gender "What is your gender?" one of {
    female 1 "Female"
    male 2 "Male"
    other 3 "Another answer" specify
    declined 98 "I prefer not to say" missing
  }

  question comment "What should {city} improve first in {center}?" text long

  page screening "Your messages" { used }
  page not_using "No message" when used == no { barrier }
  page sending "What you sent, and how" when used == yes { messages, kinds, channels }
  page website "The website" when channels includes web { perception of efficiency }
  page handling "What became of your last message" when used == yes {
    perception of trust, reliability by dimension
    answered_by, outcome
  }
  page staff "The staff" when answered_by == person {
    days
    perception of citizen_support
  }
  page about "About you" when used == yes { satisfaction, age_group, gender, comment }

  score quality "Quality" = mean(perception) per dimension
  // A mean of the dimensions that a person was asked about. Compare people with the same route: those whom nobody
  // answered have no citizen support in their mean, and that is where the trouble may be.
  score overall "Overall quality" = mean(quality)

  // By hand: website (2 + 5 * 4) / 6, data (5 + 4 + 4) / 3, word (1 + 4 * 4) / 5, staff (5 + 5 + 4 + 4) / 4;
  // overall (3.6667 + 4.3333 + 3.4 + 4.5) / 4 = 15.9 / 4.
  test "a citizen who used the website and was answered" {
    given used = yes, messages = 2, kinds = (complaint, suggestion), channels = (web, whatsapp), answered_by = person, outcome = solved, days = 3
    given perception = 4, EF2.perception = 2, TR1.perception = 5, RE3.perception = 1, CS1.perception = 5, CS2.perception = 5
    expect quality.efficiency = 3.67, quality.trust = 4.33, quality.reliability = 3.4, quality.citizen_support = 4.5
    expect overall = 3.975
  }

  // By telephone, and nobody answered: two dimensions, (3 + 1.8) / 2.
  test "a citizen who called and heard nothing" {
    given used = yes, channels = phone, answered_by = nobody, outcome = open, satisfaction = 1
    given perception.trust = 3, perception.reliability = 2, RE3.perception = 1
    expect quality.efficiency = missing, quality.citizen_support = missing
    expect quality.trust = 3, quality.reliability = 1.8, overall = 2.4
  }

  // Two of three are enough, and so are two of four, but two of five are not. Half of the four dimensions are left.
  test "statements that do not apply" {
    given used = yes, channels = (web, email), answered_by = person
    given perception = 4, EF1.perception = 99, EF2.perception = 99, EF3.perception = 99, EF4.perception = 99
    given TR2.perception = 99, TR1.perception = 3, RE2.perception = 99, RE3.perception = 99, RE5.perception = 99
    given CS1.perception = 99, CS2.perception = 99
    expect quality.efficiency = missing, quality.trust = 3.5, quality.reliability = missing, quality.citizen_support = 4
    expect overall = 3.75
  }
}
`,
  "permits/permits.id.ukur": `// The Indonesian of permits.ukur.

translation id of permits "Permohonan izin daring" {
  population "Orang berusia 17 tahun ke atas yang mengajukan izin secara daring dalam 12 bulan terakhir"
  period "12 bulan terakhir"
  contact "Tim layanan {agency}, service@example.org"

  agency "Dinas Perizinan"
  site "situs perizinan"

  intro """
    Kami ingin mengetahui hal yang penting bagi Anda ketika mengajukan izin secara daring, dan seberapa baik {site} dalam hal itu.
    Pengisiannya memerlukan waktu sekitar {minutes} menit.

    Keikutsertaan Anda bersifat sukarela dan tidak memengaruhi permohonan Anda. Jawaban Anda anonim.
  """
  consent "Saya berusia paling sedikit 17 tahun dan bersedia ikut serta."
  outro "Terima kasih. Jawaban Anda membantu {agency} menentukan hal yang perlu diperbaiki lebih dahulu."

  importance "Ketika Anda mengajukan izin secara daring, seberapa penting hal-hal berikut bagi Anda?"
  performance "Ingatlah {site}. Bagaimana penilaian Anda atas yang Anda temui di sana?"

  F1 "menu dengan urutan yang jelas"
  F2 "kotak pencarian yang menemukan halaman yang tepat"
  F3 "peta situs yang menunjukkan letak berbagai hal"
  F4 "formulir yang sesuai dengan jenis izin"
  F5 "persyaratan yang dijelaskan dengan cukup rinci"
  F6 "persyaratan yang masih berlaku"
  F7 "bantuan mengisi kolom formulir"

  T1 "perlindungan kata sandi"
  T2 "pertanyaan yang terbatas pada kebutuhan izin"
  T3 "penyimpanan data saya yang aman"
  T4 "penggunaan data saya sebatas untuk izin"

  R1 "formulir yang cepat diunduh"
  R2 "situs yang tersedia ketika saya membutuhkannya"
  R3 "permohonan yang berhasil pada percobaan pertama"
  R4 "keputusan dalam waktu yang diumumkan"
  R5 "halaman yang cepat terbuka"
  R6 "situs yang berfungsi pada peramban saya"

  C1 "petugas yang berusaha memecahkan masalah"
  C2 "petugas yang membalas dengan segera"
  C3 "petugas yang mengetahui jawabannya"
  C4 "petugas yang jawabannya dapat dipercaya"

  applied "Apakah Anda mengajukan izin melalui {site} dalam 12 bulan terakhir?"
  applied.yes "Ya"
  applied.no "Tidak"

  contacted "Apakah Anda menghubungi petugas {agency} tentang hal itu?"
  contacted.yes "Ya"
  contacted.no "Tidak"

  age_group "Berapa usia Anda?"
  age_group.a17 "17 sampai 29 tahun"
  age_group.a30 "30 sampai 49 tahun"
  age_group.a50 "50 tahun atau lebih"
  age_group.declined "Saya memilih tidak menjawab"

  gender "Apa jenis kelamin Anda?"
  gender.female "Perempuan"
  gender.male "Laki-laki"
  gender.other "Jawaban lain"
  gender.declined "Saya memilih tidak menjawab"

  screening "Permohonan Anda"
  matters "Yang penting bagi Anda"
  found "Yang Anda temui"
  staff "Petugas"
  about "Tentang Anda"

  matter "Kepentingan"
  level "Kinerja"
  conformity "Kesesuaian"
  overall_level "Kinerja keseluruhan"
}
`,
  "permits/permits.ukur": `// Importance and performance on e-GovQual, for a site that grants permits. Each statement is a noun phrase, so that it can be asked of
// both. The items are our own wording of the model's topics.
//
// Importance is asked for itself here. It is not the expectation of SERVQUAL, although the two are often taken for each other.
// Where the crosshair of the chart stands (means, medians, the middle of the scale, the diagonal) changes the quadrant of many items:
// choose it before the data are in, and say which. It belongs to the analysis and not to this file.

import egovqual
import scales
import "./permits.id.ukur"

/// What matters to applicants, and how good is it?
instrument permits "Applying for a permit online" {
  version "1.0.0"
  languages en, id
  measures egovqual
  adapted from "Papadomichelaki & Mentzas (2012)" because "The service is a site for permits, each statement is in our own words, and importance is asked beside performance."
  cite "Martilla, J. A., & James, J. C. (1977). Importance-performance analysis. Journal of Marketing, 41(1), 77-79."
  licence "CC-BY-4.0"
  population "People of 17 years and older who applied for a permit online in the last 12 months"
  period "The last 12 months"
  contact "The service team of {agency}, service@example.org"

  term agency "the Permit Office"
  term site "the permit site"

  intro """
    We would like to know what matters to you when you apply for a permit online, and how good {site} is at it. It takes about
    {minutes} minutes.

    Taking part is up to you and has no effect on your application. Your answers are anonymous.
  """
  consent "I am at least 17 years old, and I agree to take part."
  outro "Thank you. Your answers help {agency} to decide what to improve first."

  battery importance "When you apply for a permit online, how important is each of these to you?" scale important5 code I
  // What a site does with data can be hidden from the people who use it, so there is a way out.
  battery performance "Think of {site}. How do you rate what you found there?" scale quality5_na code X

  dimension efficiency {
    F1 "a menu in a clear order" covers structure
    F2 "a search box that finds the right page" covers search
    F3 "a site map that shows where things are" covers site_map
    F4 "forms that fit the kind of permit" covers fit
    F5 "requirements that are explained in enough detail" covers detail
    F6 "requirements that are up to date" covers freshness
    F7 "help with filling in the fields of a form" covers form_help
  }

  dimension trust {
    T1 "protection of the password" covers credentials
    T2 "questions that are limited to what a permit needs" covers necessary_data
    T3 "safe storage of my data" covers safe_storage
    T4 "use of my data for the permit alone" covers purpose
  }

  dimension reliability {
    R1 "forms that download fast" covers download
    R2 "a site that is available when I need it" covers availability
    R3 "an application that goes through at the first attempt" covers first_time
    R4 "a decision within the announced time" covers in_time
    R5 "pages that open fast" covers fast_pages
    R6 "a site that works in my browser" covers browser
  }

  dimension citizen_support {
    C1 "staff who make an effort to solve a problem" covers sincere_interest
    C2 "staff who reply promptly" covers prompt_replies
    C3 "staff who know the answers" covers knowledge
    C4 "staff whose answers can be trusted" covers confidence
  }

  question applied "Have you applied for a permit on {site} in the last 12 months?" one of {
    yes 1 "Yes"
    no 0 "No"
  } required

  question contacted "Have you contacted the staff of {agency} about it?" one of {
    yes 1 "Yes"
    no 0 "No"
  } required

  question age_group "How old are you?" one of {
    a17 1 "17 to 29 years"
    a30 2 "30 to 49 years"
    a50 3 "50 years or older"
    declined 98 "I prefer not to say" missing
  }

  question gender "What is your gender?" one of {
    female 1 "Female"
    male 2 "Male"
    other 3 "Another answer" specify
    declined 98 "I prefer not to say" missing
  }

  page screening "Your application" { applied }
  page matters "What matters to you" when applied == yes { importance by dimension }
  page found "What you found" when applied == yes {
    performance of efficiency, trust, reliability by dimension,
    contacted
  }
  page staff "The staff" when contacted == yes { performance of citizen_support }
  page about "About you" when applied == yes { age_group, gender }

  score matter "Importance" = mean(importance) per dimension
  score level "Performance" = mean(performance) per dimension
  // In per cent (tingkat kesesuaian): 100 where performance is as high as importance. Both scales have the limits 1 and 5. It depends on
  // the codes of the scales and not on the answers alone, so compare it between studies with the same codes.
  score conformity "Conformity" = mean(performance) per dimension / mean(importance) per dimension * 100
  score overall_level "Overall performance" = mean(level)

  // By hand: efficiency (4 * 7 - 2) / 7 = 26 / 7 over 5, the others 4 over 5.
  test "an applicant who needed no help" {
    given applied = yes, contacted = no, importance = 5
    given performance.efficiency = 4, performance.trust = 4, performance.reliability = 4, F2.performance = 2
    expect matter.efficiency = 5, level.efficiency = 3.71, level.citizen_support = missing
    expect conformity.trust = 80, conformity.efficiency = 74.29, conformity.citizen_support = missing
    expect overall_level = 3.905
  }

  // Three of four without a judgement are more than half.
  test "an applicant who cannot judge how the data are kept" {
    given applied = yes, contacted = yes, importance = 4, performance = 3
    given T1.performance = 99, T3.performance = 99, T4.performance = 99
    expect level.trust = missing, conformity.trust = missing, conformity.reliability = 75
    expect overall_level = 3
  }

  test "performance above importance" {
    given applied = yes, contacted = yes, importance = 2, performance = 3
    expect conformity.citizen_support = 150
  }
}
`,
  "post_office/post_office.id.ukur": `// The Indonesian of post_office.ukur.

translation id of post_office "Mutu kantor pos" {
  population "Orang berusia 17 tahun ke atas yang memakai kantor pos dalam 12 bulan terakhir"
  period "12 bulan terakhir"
  contact "Tim mutu {place}, quality@example.org"

  place "kantor pos Jalan Merdeka"

  intro """
    Kami ingin mengetahui seberapa baik kantor pos seharusnya, dan seberapa baik {place}. Pengisiannya memerlukan waktu sekitar
    {minutes} menit.

    Sebagian pernyataan disusun secara negatif; mohon baca setiap pernyataan sampai selesai. Keikutsertaan Anda bersifat sukarela.
    Jawaban Anda anonim.
  """
  consent "Saya berusia paling sedikit 17 tahun dan bersedia ikut serta."
  outro "Terima kasih atas waktu Anda."

  expectation "Menurut pendapat saya, kantor pos semacam ini…"
  perception "Ingatlah {place}. Menurut pengalaman saya, kantor pos ini…"

  T1.expectation "seharusnya memiliki peralatan yang mutakhir"
  T1.perception "memiliki peralatan yang mutakhir"
  T2.expectation "seharusnya memiliki ruang layanan yang enak dipandang"
  T2.perception "memiliki ruang layanan yang enak dipandang"
  T3.expectation "seharusnya memiliki petugas yang berpakaian rapi"
  T3.perception "memiliki petugas yang berpakaian rapi"
  T4.expectation "seharusnya tampak seperti kantor pos"
  T4.perception "tampak seperti kantor pos"

  L1.expectation "seharusnya melakukan yang dijanjikan pada waktu yang dijanjikan"
  L1.perception "melakukan yang dijanjikan pada waktu yang dijanjikan"
  L2.expectation "seharusnya menunjukkan simpati ketika pelanggan menghadapi masalah"
  L2.perception "menunjukkan simpati ketika pelanggan menghadapi masalah"
  L3.expectation "seharusnya dapat diandalkan"
  L3.perception "dapat diandalkan"
  L4.expectation "seharusnya mengantar pada waktu yang diumumkan"
  L4.perception "mengantar pada waktu yang diumumkan"
  L5.expectation "seharusnya menyimpan catatan yang akurat"
  L5.perception "menyimpan catatan yang akurat"

  S1.expectation "tidak perlu memberi tahu pelanggan kapan kiriman akan tiba"
  S1.perception "tidak memberi tahu pelanggan kapan kiriman akan tiba"
  S2.expectation "boleh membiarkan pelanggan menunggu layanan"
  S2.perception "membiarkan pelanggan menunggu layanan"
  S3.expectation "boleh memiliki petugas yang kadang-kadang enggan membantu"
  S3.perception "memiliki petugas yang kadang-kadang enggan membantu"
  S4.expectation "boleh memiliki petugas yang terlalu sibuk untuk menjawab"
  S4.perception "memiliki petugas yang terlalu sibuk untuk menjawab"

  A1.expectation "seharusnya memiliki petugas yang dapat dipercaya"
  A1.perception "memiliki petugas yang dapat dipercaya"
  A2.expectation "seharusnya membuat pelanggan merasa aman ketika menyerahkan barang berharga"
  A2.perception "membuat pelanggan merasa aman ketika menyerahkan barang berharga"
  A3.expectation "seharusnya memiliki petugas yang sopan"
  A3.perception "memiliki petugas yang sopan"
  A4.expectation "seharusnya memberi petugasnya dukungan yang dibutuhkan untuk bekerja baik"
  A4.perception "memberi petugasnya dukungan yang dibutuhkan untuk bekerja baik"

  M1.expectation "tidak perlu memperhatikan setiap pelanggan"
  M1.perception "tidak memperhatikan setiap pelanggan"
  M2.expectation "tidak perlu memiliki petugas yang memberi perhatian pribadi"
  M2.perception "memiliki petugas yang tidak memberi perhatian pribadi"
  M3.expectation "tidak perlu mengetahui kebutuhan pelanggannya"
  M3.perception "tidak mengetahui kebutuhan pelanggannya"
  M4.expectation "tidak perlu mengutamakan kepentingan pelanggannya"
  M4.perception "tidak mengutamakan kepentingan pelanggannya"
  M5.expectation "tidak perlu buka pada jam yang sesuai bagi pelanggannya"
  M5.perception "tidak buka pada jam yang sesuai bagi pelanggannya"

  used "Apakah Anda memakai {place} dalam 12 bulan terakhir?"
  used.yes "Ya"
  used.no "Tidak"

  age_group "Berapa usia Anda?"
  age_group.a17 "17 sampai 29 tahun"
  age_group.a30 "30 sampai 49 tahun"
  age_group.a50 "50 tahun atau lebih"
  age_group.declined "Saya memilih tidak menjawab"

  gender "Apa jenis kelamin Anda?"
  gender.female "Perempuan"
  gender.male "Laki-laki"
  gender.other "Jawaban lain"
  gender.declined "Saya memilih tidak menjawab"

  screening "Kunjungan Anda"
  expecting "Kantor pos yang seharusnya"
  receiving "Pelayanan yang Anda terima"
  about "Tentang Anda"

  performance "Persepsi"
  gap "Kesenjangan"
  overall "Kesenjangan keseluruhan"
}
`,
  "post_office/post_office.ukur": `// SERVQUAL in its first structure (1988) at a post office: expectations as what such a service should be, seven points with the
// ends labelled, and nine items worded negatively. The items are our own wording of the model's topics.
//
// The nine negative items are the whole of responsiveness and the whole of empathy, as published. So the direction of the wording and
// the dimension cannot be told apart: a low gap in these two may be a gap, or people who read past a "not". Later versions of the
// authors worded all items positively. Use this one to repeat an old study, not to begin a new one.
//
// The standard is what should be, so agreement with the favourable statements is nearly certain and most expectations lie at the upper
// end. That is why the authors replaced "should" by what excellent companies do, and why the perceptions stand beside the gaps here.

import servqual
import scales
import "./post_office.id.ukur"

/// How far does a post office fall short of what it should be?
instrument post_office "Quality of the post office" {
  version "1.0.0"
  languages en, id
  measures servqual1988
  adapted from "Parasuraman, Zeithaml & Berry (1988)" because "The service is a post office, and each statement is in our own words. Structure, scale and direction are those of the article."
  licence "CC-BY-4.0"
  population "People of 17 years and older who used the post office in the last 12 months"
  period "The last 12 months"
  contact "The quality team of {place}, quality@example.org"

  term place "the Merdeka Street post office"

  intro """
    We would like to know how good a post office should be, and how good {place} is. It takes about {minutes} minutes.

    Some statements are worded negatively; please read each to its end. Taking part is up to you. Your answers are anonymous.
  """
  consent "I am at least 17 years old, and I agree to take part."
  outro "Thank you for your time."

  battery expectation "In my opinion, post offices of this kind…" scale agree7 code E
  battery perception "Think of {place}. In my experience, this post office…" scale agree7 code P

  dimension tangibles {
    T1 covers equipment {
      expectation "should have equipment of the present day"
      perception "has equipment of the present day"
    }
    T2 covers facilities {
      expectation "should have a hall that is pleasant to look at"
      perception "has a hall that is pleasant to look at"
    }
    T3 covers staff_look {
      expectation "should have staff who are neatly dressed"
      perception "has staff who are neatly dressed"
    }
    T4 covers fitting_look {
      expectation "should look like post offices"
      perception "looks like a post office"
    }
  }

  dimension reliability {
    L1 covers time_promises {
      expectation "should do by a certain time what they promise to do by then"
      perception "does by a certain time what it promises to do by then"
    }
    L2 covers sympathy {
      expectation "should show sympathy when a customer has a problem"
      perception "shows sympathy when a customer has a problem"
    }
    L3 covers dependable {
      expectation "should be dependable"
      perception "is dependable"
    }
    L4 covers on_time {
      expectation "should deliver at the time they have announced"
      perception "delivers at the time it has announced"
    }
    L5 covers records {
      expectation "should keep accurate records"
      perception "keeps accurate records"
    }
  }

  dimension responsiveness {
    S1 reverse covers says_when {
      expectation "need not tell customers when an item will arrive"
      perception "does not tell customers when an item will arrive"
    }
    S2 reverse covers prompt {
      expectation "may let customers wait for service"
      perception "lets customers wait for service"
    }
    S3 reverse covers willing {
      expectation "may have staff who are unwilling to help at times"
      perception "has staff who are unwilling to help at times"
    }
    S4 reverse covers not_too_busy {
      expectation "may have staff who are too busy to answer"
      perception "has staff who are too busy to answer"
    }
  }

  dimension assurance {
    A1 covers trust_staff {
      expectation "should have staff who can be trusted"
      perception "has staff who can be trusted"
    }
    A2 covers safe {
      expectation "should make customers feel safe when they hand in valuables"
      perception "makes customers feel safe when they hand in valuables"
    }
    A3 covers polite {
      expectation "should have polite staff"
      perception "has polite staff"
    }
    A4 covers support {
      expectation "should give their staff the support that good work needs"
      perception "gives its staff the support that good work needs"
    }
  }

  dimension empathy {
    M1 reverse covers individual_attention {
      expectation "need not attend to each customer individually"
      perception "does not attend to each customer individually"
    }
    M2 reverse covers personal_attention {
      expectation "need not have staff who give personal attention"
      perception "has staff who give no personal attention"
    }
    M3 reverse covers knows_needs {
      expectation "need not know what their customers need"
      perception "does not know what its customers need"
    }
    M4 reverse covers best_interests {
      expectation "need not put the interests of their customers first"
      perception "does not put the interests of its customers first"
    }
    M5 reverse covers hours {
      expectation "need not open at hours that suit their customers"
      perception "does not open at hours that suit its customers"
    }
  }

  question used "Have you used {place} in the last 12 months?" one of {
    yes 1 "Yes"
    no 0 "No"
  } required

  question age_group "How old are you?" one of {
    a17 1 "17 to 29 years"
    a30 2 "30 to 49 years"
    a50 3 "50 years or older"
    declined 98 "I prefer not to say" missing
  }

  question gender "What is your gender?" one of {
    female 1 "Female"
    male 2 "Male"
    other 3 "Another answer" specify
    declined 98 "I prefer not to say" missing
  }

  page screening "Your visits" { used }
  // In parts, so that the ends of the scale stay in sight, and without the titles of the dimensions: they would say what belongs together.
  page expecting "What post offices should be" when used == yes {
    expectation of tangibles
    expectation of reliability
    expectation of responsiveness
    expectation of assurance
    expectation of empathy
  }
  page receiving "What you received" when used == yes {
    perception of tangibles
    perception of reliability
    perception of responsiveness
    perception of assurance
    perception of empathy
  }
  page about "About you" when used == yes { age_group, gender }

  // The nine reversed items are turned over in every score, in this one as well.
  score performance "Perception" = mean(perception) per dimension
  score gap "Gap" = mean(perception - expectation) per dimension
  score overall "Overall gap" = mean(gap)

  // By hand: tangibles 4 - 6. In the negative dimensions 2 is turned over to 6 and 3 to 5, so the gap is 5 - 6.
  test "reversed items are turned over before the gap" {
    given used = yes, expectation = 6, perception = 4
    given expectation.responsiveness = 2, perception.responsiveness = 3
    given expectation.empathy = 2, perception.empathy = 3
    expect gap.tangibles = -2, gap.reliability = -2, gap.assurance = -2
    expect gap.responsiveness = -1, gap.empathy = -1
    expect performance.tangibles = 4, performance.empathy = 5
    expect overall = -1.6
  }

  // Somebody who agrees with everything has read past the negations. The gap is 0 and says nothing; the perceptions, 7 in three
  // dimensions and 1 in the two negative ones, show it.
  test "agreeing with everything" {
    given used = yes, expectation = 7, perception = 7
    expect performance.tangibles = 7, performance.empathy = 1
    expect overall = 0
  }

  // Two of five pairs are fewer than half; two of four are half.
  test "pairs missing at the edge of the half rule" {
    given used = yes, expectation = 5, perception = 4
    given M1.perception = missing, M2.perception = missing, M3.expectation = missing
    given S1.perception = missing, S2.expectation = missing
    expect gap.empathy = missing, gap.responsiveness = 1
  }
}
`,
  "reading_room/reading_room.id.ukur": `// The Indonesian of reading_room.ukur.

translation id of reading_room "Pelayanan perpustakaan" {
  population "Pembaca berusia 17 tahun ke atas yang memakai perpustakaan dalam 12 bulan terakhir"
  period "12 bulan terakhir"
  contact "Tim mutu {library}, quality@example.org"

  library "Perpustakaan Kota"

  intro """
    Kami ingin mengetahui harapan Anda terhadap perpustakaan dan yang Anda peroleh di {library}. Pengisiannya memerlukan waktu sekitar
    {minutes} menit.

    Setiap daftar dinilai tiga kali: yang paling sedikit dapat Anda terima, yang Anda inginkan, dan yang Anda temui. Keikutsertaan Anda
    bersifat sukarela. Jawaban Anda anonim.
  """
  consent "Saya berusia paling sedikit 17 tahun dan bersedia ikut serta."
  outro "Terima kasih atas waktu Anda."

  minimum "Tingkat pelayanan terendah yang dapat saya terima dari perpustakaan:"
  desired "Tingkat pelayanan yang saya inginkan dari perpustakaan:"
  perceived "Tingkat pelayanan yang saya temui di {library}:"

  A1 "petugas yang menumbuhkan keyakinan saya"
  A2 "perhatian kepada setiap pembaca"
  A3 "petugas yang sopan setiap kali"
  A4 "petugas yang siap menjawab"
  A5 "petugas yang mengetahui jawabannya"
  A6 "petugas yang peduli kepada pembaca"
  A7 "petugas yang memahami kebutuhan pembaca"
  A8 "petugas yang bersedia membantu"
  A9 "masalah yang ditangani dengan andal"

  I1 "sumber elektronik yang dapat saya buka dari rumah"
  I2 "situs tempat saya mencari sendiri"
  I3 "buku cetak yang saya butuhkan"
  I4 "sumber elektronik yang saya butuhkan"
  I5 "peralatan yang mutakhir"
  I6 "alat pencarian yang mudah dipakai"
  I7 "informasi yang dapat saya pakai sendiri"
  I8 "jurnal yang saya butuhkan"

  L1 "ruang yang mendorong saya belajar"
  L2 "tempat tenang untuk bekerja sendiri"
  L3 "gedung tempat saya betah"
  L4 "tempat menyepi untuk belajar"
  L5 "ruang untuk bekerja dalam kelompok"

  used "Apakah Anda memakai {library} dalam 12 bulan terakhir?"
  used.yes "Ya"
  used.no "Tidak"

  age_group "Berapa usia Anda?"
  age_group.a17 "17 sampai 29 tahun"
  age_group.a30 "30 sampai 49 tahun"
  age_group.a50 "50 tahun atau lebih"
  age_group.declined "Saya memilih tidak menjawab"

  gender "Apa jenis kelamin Anda?"
  gender.female "Perempuan"
  gender.male "Laki-laki"
  gender.other "Jawaban lain"
  gender.declined "Saya memilih tidak menjawab"

  screening "Kunjungan Anda"
  least "Yang paling sedikit"
  wished "Yang Anda inginkan"
  found "Yang Anda temui"
  about "Tentang Anda"

  adequacy "Kecukupan"
  superiority "Keunggulan"
  zone "Lebar zona"
  level "Tingkat yang dirasakan"
  overall_adequacy "Kecukupan keseluruhan"
}
`,
  "reading_room/reading_room.ukur": `// The zone of tolerance at a library: for each statement the least that a reader accepts, what the reader desires, and what the
// library gives. Nine points and "no opinion". The structure is that of LibQUAL+ (22 topics), because its division into
// dimensions is published; that of the three-column SERVQUAL of 1994 was not verified (see the model zone_of_tolerance). The items are
// our own wording. LibQUAL+ itself belongs to the Association of Research Libraries: results of this file are not results of LibQUAL+ and have
// no norms.
//
// A person whose minimum lies above the desired level has a zone below 0 and has perhaps mistaken the columns. Look at these before you
// report, and say how many there were.

import libqual
import "./reading_room.id.ukur"

/// Nine points between two ends. "No opinion" is no answer, and no score sees it.
scale level9 "Level" 1..9 {
  1 "Low"
  9 "High"
  na 99 "No opinion"
}

translation id of level9 "Tingkat" {
  1 "Rendah"
  9 "Tinggi"
  99 "Tidak ada pendapat"
}

/// Does a library lie between the least that readers accept and what they desire?
instrument reading_room "Service of the library" {
  version "1.0.0"
  languages en, id
  measures libqual
  adapted from "Thompson, Cook & Kyrillidou (2005)" because "Each statement is in our own words, and the local, outcome and satisfaction questions of LibQUAL+ are left out."
  licence "CC-BY-4.0"
  population "Readers of 17 years and older who used the library in the last 12 months"
  period "The last 12 months"
  contact "The quality team of {library}, quality@example.org"

  term library "the City Library"

  intro """
    We would like to know what you expect of a library and what {library} gives you. It takes about {minutes} minutes.

    Each list is rated three times: the least that you would accept, what you would like, and what you find. Taking part is up to you.
    Your answers are anonymous.
  """
  consent "I am at least 17 years old, and I agree to take part."
  outro "Thank you for your time."

  battery minimum "The lowest level of service that I would accept of a library:" scale level9 code MIN
  battery desired "The level of service that I would like of a library:" scale level9 code DES
  battery perceived "The level of service that I find at {library}:" scale level9 code PER

  dimension affect_of_service {
    A1 "staff who give me confidence" covers confidence
    A2 "attention to each reader" covers individual_attention
    A3 "staff who are polite each time" covers courtesy
    A4 "staff who are ready to answer" covers readiness
    A5 "staff who know the answers" covers knowledge
    A6 "staff who care about readers" covers caring
    A7 "staff who understand what readers need" covers understanding
    A8 "staff who are willing to help" covers willing
    A9 "problems that are dealt with dependably" covers dependable
  }

  dimension information_control {
    I1 "electronic resources that I can reach from home" covers remote
    I2 "a website on which I find things by myself" covers web_site
    I3 "the printed books that I need" covers print
    I4 "the electronic resources that I need" covers electronic
    I5 "equipment of the present day" covers equipment
    I6 "search tools that are easy to use" covers tools
    I7 "information that I can use on my own" covers independent
    I8 "the journals that I need" covers journals
  }

  dimension library_as_place {
    L1 "rooms that inspire me to study" covers inspiring
    L2 "quiet places to work alone" covers quiet
    L3 "a building where I like to be" covers comfortable
    L4 "a place to withdraw to for study" covers getaway
    L5 "rooms for working in groups" covers group
  }

  question used "Have you used {library} in the last 12 months?" one of {
    yes 1 "Yes"
    no 0 "No"
  } required

  question age_group "How old are you?" one of {
    a17 1 "17 to 29 years"
    a30 2 "30 to 49 years"
    a50 3 "50 years or older"
    declined 98 "I prefer not to say" missing
  }

  question gender "What is your gender?" one of {
    female 1 "Female"
    male 2 "Male"
    other 3 "Another answer" specify
    declined 98 "I prefer not to say" missing
  }

  page screening "Your visits" { used }
  page least "The least" when used == yes { minimum by dimension }
  page wished "What you would like" when used == yes { desired by dimension }
  page found "What you find" when used == yes { perceived by dimension }
  page about "About you" when used == yes { age_group, gender }

  score adequacy "Adequacy" = mean(perceived - minimum) per dimension
  score superiority "Superiority" = mean(perceived - desired) per dimension
  score zone "Width of the zone" = mean(desired - minimum) per dimension
  // The perceived level alone predicts satisfaction better than the gaps do, so it is given beside them.
  score level "Perceived level" = mean(perceived) per dimension
  score overall_adequacy "Overall adequacy" = mean(adequacy)

  // By hand: 7 lies between 5 and 8 everywhere; the building is one lower.
  test "a reader inside the zone" {
    given used = yes, minimum = 5, desired = 8, perceived = 7, perceived.library_as_place = 6
    expect adequacy.affect_of_service = 2, superiority.affect_of_service = -1, zone.affect_of_service = 3
    expect adequacy.library_as_place = 1, level.library_as_place = 6
    expect overall_adequacy = 1.67
  }

  // Three of five on the building are more than half; two are not.
  test "no opinion on some statements" {
    given used = yes, minimum = 4, desired = 9, perceived = 5
    given L1.perceived = 99, L2.perceived = 99
    expect adequacy.library_as_place = 1
  }

  // The columns mistaken for each other: the width of the zone tells.
  test "minimum above desired" {
    given used = yes, minimum = 8, desired = 5, perceived = 6
    expect zone.affect_of_service = -3, zone.library_as_place = -3
    expect adequacy.information_control = -2, superiority.information_control = 1
  }

  test "no opinion on most statements" {
    given used = yes, minimum = 4, desired = 9, perceived = 5
    given L1.perceived = 99, L2.perceived = 99, L3.desired = 99, L3.minimum = 99
    expect adequacy.library_as_place = missing, superiority.library_as_place = missing, zone.library_as_place = 5
  }
}
`,
  "skm/skala.ukur": `// The four answers of each SKM element, in our own words, in Indonesian and English.

scale kesesuaian "Kesesuaian" 1..4 {
  1 "Tidak sesuai"
  2 "Kurang sesuai"
  3 "Sesuai"
  4 "Sangat sesuai"
}
scale kemudahan "Kemudahan" 1..4 {
  1 "Sulit"
  2 "Agak sulit"
  3 "Mudah"
  4 "Sangat mudah"
}
scale kecepatan "Kecepatan" 1..4 {
  1 "Lambat"
  2 "Agak lambat"
  3 "Cepat"
  4 "Sangat cepat"
}
scale biaya "Biaya" 1..4 {
  1 "Sangat mahal"
  2 "Agak mahal"
  3 "Murah"
  4 "Gratis"
}
scale kemampuan "Kemampuan" 1..4 {
  1 "Tidak mampu"
  2 "Kurang mampu"
  3 "Mampu"
  4 "Sangat mampu"
}
scale kesopanan "Kesopanan" 1..4 {
  1 "Tidak sopan"
  2 "Kurang sopan"
  3 "Sopan"
  4 "Sangat sopan"
}
scale keadaan "Keadaan" 1..4 {
  1 "Buruk"
  2 "Agak buruk"
  3 "Baik"
  4 "Sangat baik"
}
// The regulation's form has no answer for people who never complained. Delete the last line to follow it to the letter.
scale tanggapan "Tanggapan" 1..4 {
  1 "Tidak ditanggapi"
  2 "Ditanggapi, tetapi tidak selesai"
  3 "Ditanggapi sampai selesai"
  4 "Ditanggapi dengan cepat sampai selesai"
  na 99 "Saya belum pernah mengadu"
}

translation en of kesesuaian "Fit" {
  1 "Does not match"
  2 "Matches in part"
  3 "Matches"
  4 "Matches fully"
}
translation en of kemudahan "Ease" {
  1 "Difficult"
  2 "Somewhat difficult"
  3 "Easy"
  4 "Very easy"
}
translation en of kecepatan "Speed" {
  1 "Slow"
  2 "Somewhat slow"
  3 "Fast"
  4 "Very fast"
}
translation en of biaya "Cost" {
  1 "Very expensive"
  2 "Somewhat expensive"
  3 "Cheap"
  4 "Free"
}
translation en of kemampuan "Ability" {
  1 "Not able"
  2 "Not very able"
  3 "Able"
  4 "Very able"
}
translation en of kesopanan "Courtesy" {
  1 "Rude"
  2 "Not very polite"
  3 "Polite"
  4 "Very polite"
}
translation en of keadaan "Condition" {
  1 "Poor"
  2 "Somewhat poor"
  3 "Good"
  4 "Very good"
}
translation en of tanggapan "Response" {
  1 "No response"
  2 "A response, but no solution"
  3 "A response and a solution"
  4 "A fast response and a solution"
  99 "I have never complained"
}
`,
  "skm/skm.en.ukur": `// The English of skm.ukur.

translation en of skm "Public satisfaction survey" {
  population "People of 17 years and older who received the service in the last 12 months"
  period "The last 12 months"
  contact "The service unit of {instansi}, pelayanan@example.org"

  instansi "the District Office"
  layanan "the service at the District Office"

  intro """
    We would like to know what you think of {layanan}, so that {instansi} can improve it.

    The questions take about {minutes} minutes. Taking part is up to you, and you may stop at any time. Your answers
    are anonymous and are reported in totals.
  """
  consent "I am at least 17 years old, and I agree to take part."
  outro "Thank you. Your opinion helps {instansi} to improve its service."

  penilaian "How do you rate {layanan}?"

  U1 "The requirements, compared with those that were announced"
  U2 "The steps that you had to take"
  U3 "The time until your request was finished"
  U4 "The fee that you paid"
  U5 "The result of the service, compared with what was promised"
  U6 "The ability of the staff to handle your request"
  U7 "The conduct of the staff who served you"
  U8 "The condition of the service room"
  U9 "The response to your complaint"

  menerima "Have you received {layanan} in the last 12 months?"
  menerima.ya "Yes"
  menerima.tidak "No"

  jenis "Which service did you receive last?"

  kelamin "What is your gender?"
  kelamin.laki "Male"
  kelamin.perempuan "Female"
  kelamin.declined "I prefer not to say"

  umur "How old are you?"
  umur.a17 "17 to 24 years"
  umur.a25 "25 to 34 years"
  umur.a35 "35 to 44 years"
  umur.a45 "45 to 54 years"
  umur.a55 "55 years or older"
  umur.declined "I prefer not to say"

  pendidikan "What is the highest level of school that you have finished?"
  pendidikan.sd "Primary school or lower"
  pendidikan.smp "Junior secondary school"
  pendidikan.sma "Senior secondary school"
  pendidikan.diploma "Diploma"
  pendidikan.s1 "Bachelor's degree"
  pendidikan.s2 "Master's degree or higher"
  pendidikan.declined "I prefer not to say"

  pekerjaan "What is your main work?"
  pekerjaan.asn "Civil servant"
  pekerjaan.tni "Member of the armed forces or the police"
  pekerjaan.swasta "Employee of a private company"
  pekerjaan.usaha "Self-employed"
  pekerjaan.pelajar "Student"
  pekerjaan.lain "Other"
  pekerjaan.declined "I prefer not to say"

  saran "What should {instansi} improve first?"

  awal "The service that you received"
  unsur "Your rating"
  tentang "About you"

  ikm "SKM score (weight 1/9)"
  ikm.D "Not good"
  ikm.C "Less good"
  ikm.B "Good"
  ikm.A "Very good"
  ikm_cetak "SKM score (printed weight 0.11)"
  ikm_cetak.D "Not good"
  ikm_cetak.C "Less good"
  ikm_cetak.B "Good"
  ikm_cetak.A "Very good"
}
`,
  "skm/skm.ukur": `// Survei Kepuasan Masyarakat (Permenpan RB 14/2017): nine elements, each with four answers of its own.
// The questions are our own wording. The order of U8 and U9 is that of the printed form (see the model skm2017).
//
// The regulation prints the weight 0.11, and 9 * 0.11 is 0.99: with it, the best answers give 99 and not 100.
// The score "ikm" takes the exact weight 1/9; "ikm_cetak" takes the printed one, for comparing with older reports.
// Both are of one respondent. The index of a service unit is their mean over its respondents.

import skm2017
import "./skala.ukur"
import "./skm.en.ukur"

/// Seberapa puas masyarakat dengan suatu pelayanan publik?
instrument skm "Survei Kepuasan Masyarakat" {
  version "1.0.0"
  languages id, en
  measures skm2017
  adapted from "Permenpan RB Nomor 14 Tahun 2017" because "Setiap unsur ditanyakan dengan kalimat kami sendiri; empat pilihan jawaban setiap unsur disusun ulang agar hanya menilai satu hal."
  licence "CC-BY-4.0"
  population "Penerima layanan berusia 17 tahun ke atas dalam 12 bulan terakhir"
  period "12 bulan terakhir"
  contact "Unit pelayanan {instansi}, pelayanan@example.org"

  term instansi "Kantor Kecamatan"
  term layanan "pelayanan di Kantor Kecamatan"

  intro """
    Kami ingin mengetahui pendapat Anda tentang {layanan}, agar {instansi} dapat memperbaikinya.

    Pengisiannya memerlukan waktu sekitar {minutes} menit. Keikutsertaan Anda bersifat sukarela, dan Anda boleh
    berhenti kapan saja. Jawaban Anda anonim dan dilaporkan dalam bentuk gabungan.
  """
  consent "Saya berusia paling sedikit 17 tahun dan bersedia ikut serta."
  outro "Terima kasih. Pendapat Anda membantu {instansi} memperbaiki pelayanannya."

  battery penilaian "Bagaimana penilaian Anda tentang {layanan}?" code P

  dimension elements {
    U1 "Persyaratan yang diminta, dibandingkan dengan yang diumumkan" scale kesesuaian covers u1
    U2 "Langkah-langkah yang harus Anda lalui" scale kemudahan covers u2
    U3 "Waktu sampai urusan Anda selesai" scale kecepatan covers u3
    U4 "Biaya yang Anda bayar" scale biaya covers u4
    U5 "Hasil pelayanan, dibandingkan dengan yang dijanjikan" scale kesesuaian covers u5
    U6 "Kemampuan petugas dalam menangani urusan Anda" scale kemampuan covers u6
    U7 "Sikap petugas saat melayani Anda" scale kesopanan covers u7
    U8 "Keadaan ruang pelayanan" scale keadaan covers u8
    U9 "Tanggapan atas pengaduan Anda" scale tanggapan covers u9
  }

  question menerima "Apakah Anda menerima {layanan} dalam 12 bulan terakhir?" one of {
    ya 1 "Ya"
    tidak 0 "Tidak"
  } required

  question jenis "Pelayanan apa yang terakhir Anda terima?" text

  question kelamin "Apa jenis kelamin Anda?" one of {
    laki 1 "Laki-laki"
    perempuan 2 "Perempuan"
    declined 98 "Saya memilih tidak menjawab" missing
  }

  question umur "Berapa usia Anda?" one of {
    a17 1 "17 sampai 24 tahun"
    a25 2 "25 sampai 34 tahun"
    a35 3 "35 sampai 44 tahun"
    a45 4 "45 sampai 54 tahun"
    a55 5 "55 tahun atau lebih"
    declined 98 "Saya memilih tidak menjawab" missing
  }

  question pendidikan "Apa jenjang pendidikan tertinggi yang Anda selesaikan?" one of {
    sd 1 "SD atau lebih rendah"
    smp 2 "SMP"
    sma 3 "SMA atau SMK"
    diploma 4 "Diploma"
    s1 5 "Sarjana"
    s2 6 "Magister atau lebih tinggi"
    declined 98 "Saya memilih tidak menjawab" missing
  }

  question pekerjaan "Apa pekerjaan utama Anda?" one of {
    asn 1 "Aparatur sipil negara"
    tni 2 "Anggota TNI atau Polri"
    swasta 3 "Pegawai swasta"
    usaha 4 "Wirausaha"
    pelajar 5 "Pelajar atau mahasiswa"
    lain 6 "Lainnya" specify
    declined 98 "Saya memilih tidak menjawab" missing
  }

  question saran "Apa yang sebaiknya diperbaiki lebih dahulu oleh {instansi}?" text long

  page awal "Pelayanan yang Anda terima" { menerima }
  page unsur "Penilaian Anda" when menerima == ya { jenis, penilaian }
  page tentang "Tentang Anda" when menerima == ya { kelamin, umur, pendidikan, pekerjaan, saran }

  score ikm "Nilai SKM (bobot 1/9)" = mean(penilaian) * 25 bands {
    D 25.00..64.99 "Tidak baik"
    C 65.00..76.60 "Kurang baik"
    B 76.61..88.30 "Baik"
    A 88.31..100.00 "Sangat baik"
  }

  // The lowest answers give 24.75 with the printed weight, so the lowest grade starts there.
  score ikm_cetak "Nilai SKM (bobot cetak 0,11)" = sum(penilaian) * 0.11 * 25 bands {
    D 24.75..64.99 "Tidak baik"
    C 65.00..76.60 "Kurang baik"
    B 76.61..88.30 "Baik"
    A 88.31..100.00 "Sangat baik"
  }

  test "jawaban terbaik: bobot tepat 100, bobot cetak 99" {
    given menerima = ya, penilaian = 4
    expect ikm = 100, ikm = "A"
    expect ikm_cetak = 99.00, ikm_cetak = "A"
  }

  // 3 + 3 + 2 + 4 + 3 + 3 + 4 + 3 + 3 = 28; 28 / 9 * 25 = 77.78; 28 * 2.75 = 77.00
  test "responden biasa" {
    given menerima = ya, penilaian = 3, U3.penilaian = 2, U4.penilaian = 4, U7.penilaian = 4
    expect ikm = 77.78, ikm = "B"
    expect ikm_cetak = 77.00, ikm_cetak = "B"
  }

  // 32 / 9 * 25 = 88.89 is an A; with the printed weight the same answers give 88.00, a B.
  test "batas B dan A: bobot menentukan nilai huruf" {
    given menerima = ya, penilaian = 4
    given U1.penilaian = 3, U2.penilaian = 3, U3.penilaian = 3, U5.penilaian = 3
    expect ikm = 88.89, ikm = "A"
    expect ikm_cetak = 88.00, ikm_cetak = "B"
  }

  // Five of nine answers are enough (13 / 5 * 25 = 65.00, the lower edge of C). The sum needs all nine.
  test "lima jawaban, tepat pada batas C" {
    given menerima = ya, U1.penilaian = 3, U2.penilaian = 3, U3.penilaian = 3, U4.penilaian = 2, U5.penilaian = 2
    expect ikm = 65.00, ikm = "C"
    expect ikm_cetak = missing
  }

  test "empat jawaban tidak cukup" {
    given menerima = ya, U1.penilaian = 3, U2.penilaian = 3, U3.penilaian = 3, U4.penilaian = 2, U9.penilaian = 99
    expect ikm = missing
  }
}
`,
  "smart_city/smart_city.id.ukur": `// The Indonesian of smart_city.ukur.

translation id of smart_city "Karakteristik layanan kota cerdas" {
  population "Orang berusia 17 tahun ke atas yang menggunakan layanan dalam 12 bulan terakhir, serta orang yang ikut mengerjakannya pada masa itu"
  period "12 bulan terakhir"
  contact "Tim digital {city}, digital@example.org"

  city "Pemerintah Kota"
  service "aplikasi Layanan Kota"
  recovery "24 jam"

  intro """
    Kami ingin mengetahui bagaimana {service} berfungsi menurut orang yang menggunakannya dan orang yang mengelolanya,
    agar {city} dapat memperbaikinya.

    Pengisiannya memerlukan waktu paling lama sekitar {minutes} menit. Keikutsertaan Anda bersifat sukarela, dan Anda
    boleh berhenti kapan saja. Jawaban Anda anonim dan dilaporkan dalam bentuk gabungan. Jika Anda tidak dapat menilai
    suatu pernyataan, pilihlah jawaban itu: jawaban tersebut juga berguna bagi kami.
  """
  consent "Saya berusia paling sedikit 17 tahun dan bersedia ikut serta."
  outro "Terima kasih. Jawaban Anda membantu {city} memperbaiki {service}."

  citizens "Ingatlah 12 bulan terakhir. Menurut pengalaman saya, {service}…"
  operators "Ingatlah 12 bulan terakhir. Sepanjang pengetahuan saya, {service}…"

  seen "Yang dapat dilihat pengguna"
  SUI.citizens "memberikan petunjuk yang sesuai dengan keperluan saya"
  SUI.operators "memberikan petunjuk yang sesuai dengan keperluan pengguna"
  ACC.citizens "menampilkan informasi yang benar tentang permohonan saya"
  ACC.operators "menampilkan informasi yang benar tentang permohonan pengguna"
  SEC.citizens "meminta saya membuktikan identitas sebelum menampilkan data saya"
  SEC.operators "meminta pengguna membuktikan identitas sebelum menampilkan datanya"
  MAT "tersedia pada jam yang diumumkan"
  REC "dipulihkan dalam {recovery} setelah terjadi gangguan"
  TIM "menanggapi permohonan dalam waktu yang diumumkan untuk jenis permohonan itu"
  RSB "menampilkan informasi yang mutakhir"
  STA.citizens "tetap berfungsi sampai permohonan saya terkirim"
  STA.operators "tetap berfungsi sampai permohonan pengguna terkirim"
  TES.citizens "mengirimkan pesan konfirmasi atas permohonan saya"
  TES.operators "mengirimkan pesan konfirmasi atas permohonan pengguna"
  INS.citizens "dapat dijalankan pada perangkat yang saya gunakan"
  INS.operators "dapat dijalankan pada perangkat yang dimiliki pengguna"
  COM.citizens "memberikan hasil pada waktu saya memerlukannya"
  COM.operators "memberikan hasil pada waktu pengguna memerlukannya"

  behind "Yang hanya dapat dinilai pengelola"
  INT "bertukar data dengan sistem unit lain di pemerintah kota"
  FLT "dikelola dengan batas tertulis untuk tingkat kesalahannya"
  ANA "menyimpan catatan yang menunjukkan penyebab suatu masalah"
  CHA "dapat diubah ketika kebutuhan pengguna berubah"

  UND "memiliki langkah-langkah yang mudah diikuti"
  LEA "memiliki halaman bantuan yang menunjukkan cara mengajukan permohonan pertama"
  OPE "dapat dihubungi melalui saluran yang saya sukai"
  PRI "melindungi data pribadi yang saya berikan"

  role "Apa hubungan Anda dengan {service} dalam 12 bulan terakhir? Jika lebih dari satu jawaban sesuai, pilihlah yang lebih banyak menyita waktu Anda."
  role.citizen "Saya menggunakannya sebagai warga"
  role.operator "Saya ikut mengerjakannya untuk {city} atau untuk pemasok"
  role.neither "Bukan keduanya"

  channels "Melalui saluran apa Anda menggunakan {service} dalam 12 bulan terakhir?"
  channels.app "Aplikasi pada telepon"
  channels.web "Situs web"
  channels.phone "Panggilan telepon"
  channels.counter "Kunjungan langsung"
  channels.other "Saluran lain"

  age_group "Berapa usia Anda?"
  age_group.a17 "17 sampai 24 tahun"
  age_group.a25 "25 sampai 34 tahun"
  age_group.a35 "35 sampai 44 tahun"
  age_group.a45 "45 sampai 54 tahun"
  age_group.a55 "55 tahun atau lebih"
  age_group.declined "Saya memilih tidak menjawab"

  gender "Apa jenis kelamin Anda?"
  gender.female "Perempuan"
  gender.male "Laki-laki"
  gender.other "Jawaban lain"
  gender.declined "Saya memilih tidak menjawab"

  education "Apa jenjang pendidikan tertinggi yang Anda selesaikan?"
  education.primary "SD atau lebih rendah"
  education.secondary "SMP atau SMA sederajat"
  education.diploma "Diploma"
  education.bachelor "Sarjana"
  education.master "Magister atau lebih tinggi"
  education.declined "Saya memilih tidak menjawab"

  task "Apa tugas utama Anda untuk {service}?"
  task.build "Membangunnya"
  task.run "Menjaganya tetap berjalan"
  task.support "Membantu penggunanya"
  task.manage "Memimpin pengelolaannya"
  task.other "Tugas lain"
  task.declined "Saya memilih tidak menjawab"

  seniority "Berapa lama Anda ikut mengerjakan {service}?"
  seniority.y0 "Kurang dari 1 tahun"
  seniority.y1 "1 sampai kurang dari 3 tahun"
  seniority.y3 "3 tahun atau lebih"
  seniority.declined "Saya memilih tidak menjawab"

  comment "Apa yang sebaiknya lebih dahulu diperbaiki oleh {city} pada {service}?"

  screening "Hubungan Anda dengan layanan"
  using "Penggunaan layanan"
  running "Pengelolaan layanan"
  about_citizen "Tentang Anda"
  about_operator "Tentang pekerjaan Anda"
  closing "Pendapat Anda"

  demand_side "Sisi pengguna menurut warga"
  seen_citizens "Sisi penyedia yang terlihat menurut warga"
  seen_operators "Sisi penyedia yang terlihat menurut pengelola"
  supply_side "Sisi penyedia menurut pengelola"
}
`,
  "smart_city/smart_city.ukur": `// The 19 smart-city characteristics of Sholikah & Harsono (2020, Table 1), as questions that somebody can answer.
// Citizens judge the demand side and the part of the supply side that a user can see. Operators judge the supply side.
//
// This is no validated scale. The source is a literature study: it lists characteristics with a line each, and has
// neither items nor data. Report each characteristic on its own, and call the means below what they are: summaries.
//
// The list comes from ISO 9126:1991: its 21 subcharacteristics without adaptability, conformance and replaceability,
// and with privacy. The source credits "Chua (2004)"; Chua & Dyson (2004) is a case study of an e-learning system. What
// we could read of it has no supply side and no demand side.
// The comments beside the items say where the source means something else by a word than the standard does. The items
// ask what the source means, because that is what its readers want to know. Where a line of the source asks two or
// three things at once, the item asks one of them. The model names each characteristic as the standard does.
//
// To use it for another service, change the terms, the channels and the contact.

import smartcity
import scales
import "./smart_city.id.ukur"

/// How does a smart-city service look from outside, and how from inside?
instrument smart_city "Characteristics of a smart-city service" {
  version "1.0.0"
  languages en, id
  measures smartcity
  adapted from "Sholikah & Harsono (2020), Table 1" because "The source describes each characteristic in one line. Here each is one statement in our own words, asked of the people who can observe it."
  cite "Sholikah, M., & Harsono, D. (2020). Tantangan Kualitas Layanan Berbasis Smart City pada Sektor Publik dan Privat. Jurnal PKS."
  licence "CC-BY-4.0"
  population "People of 17 years and older who used the service in the last 12 months, and people who worked on it in that time"
  period "The last 12 months"
  contact "The digital team of {city}, digital@example.org"

  term city "the City Government"
  term service "the City Services app"
  term recovery "24 hours"

  intro """
    We would like to know how {service} works, in the eyes of the people who use it and of the people who run it, so that
    {city} can improve it.

    The questions take about {minutes} minutes or less. Taking part is up to you, and you may stop at any time. Your
    answers are anonymous and are reported in totals. If you cannot judge a statement, say so: that is an answer, too.
  """
  consent "I am at least 17 years old, and I agree to take part."
  outro "Thank you. Your answers help {city} to improve {service}."

  battery citizens "Think of the last 12 months. In my experience, {service}…" scale agree5_judged code C dimensions demand, seen
  battery operators "Think of the last 12 months. As far as I know, {service}…" scale agree5_judged code O dimensions supply

  // Each characteristic is a thing of its own. They need not rise and fall together, so no reliability is asked of them.
  dimension supply formative {
    dimension seen "What users can see" {
      SUI covers suitability {
        citizens "gives guidance that fits what I want to do"
        operators "gives guidance that fits what users want to do"
      }
      ACC covers accuracy {
        citizens "shows correct information about my request"
        operators "shows users correct information about their request"
      }
      // A user sees the lock, not how strong it is.
      SEC covers security {
        citizens "asks me to prove who I am before it shows my data"
        operators "asks users to prove who they are before it shows their data"
      }
      // The standard: how often faults make the software fail. The source: a service that is given regularly.
      MAT "is available at the announced hours" covers maturity
      REC "is restored within {recovery} after a breakdown" covers recoverability
      TIM "answers a request within the time announced for that kind of request" covers time_behaviour
      // The standard: how much of a machine the software uses. The source: the information that the service draws on.
      RSB "shows information that is up to date" covers resource_behaviour
      // The standard: no surprises after a change. The source: a system that runs steadily.
      STA covers stability {
        citizens "keeps working until my request is sent"
        operators "keeps working until a user's request is sent"
      }
      // Printed as "Testbility". The standard: how easily changed software is tested. The source: a confirmation for
      // the user, which is why users can judge it here.
      TES covers testability {
        citizens "sends me a message that confirms my request"
        operators "sends users a message that confirms their request"
      }
      INS covers installability {
        citizens "runs on the device that I use"
        operators "runs on the devices that users have"
      }
      // The standard: keeping to laws and norms. The source: meeting a need in time.
      COM covers compliance {
        citizens "delivers its result by the time when I need it"
        operators "delivers its result by the time when users need it"
      }
    }

    dimension behind "What operators alone can judge" {
      INT "exchanges data with the systems of other city units" covers interoperability
      // The standard: running on in spite of a fault. The source: a stated level of errors.
      FLT "is run with a written limit for its error rate" covers fault_tolerance
      // The standard: finding what must be repaired. The source lets users do this; operators can.
      ANA "keeps records that show the cause of a problem" covers analysability
      CHA "can be changed when the needs of users change" covers changeability
    }
  }

  dimension demand formative {
    // The standard: seeing what the software is for. The source: access that is easy.
    UND "has steps that are easy to follow" covers understandability
    LEA "has a help page that shows how to make a first request" covers learnability
    // The standard: being able to operate the software. The source: many channels, a visit in person among them.
    OPE "can be reached through the channel that I prefer" covers operability
    // Not in ISO 9126:1991.
    PRI "protects the personal data that I give" covers privacy
  }

  question role "How have you dealt with {service} in the last 12 months? If several answers fit, choose the one that took more of your time." one of {
    citizen 1 "I used it as a citizen"
    operator 2 "I worked on it for {city} or for a supplier"
    neither 3 "Neither of these"
  } required

  question channels "Through which channels did you use {service} in the last 12 months?" any of {
    app 1 "The app on a telephone"
    web 2 "The website"
    phone 3 "A telephone call"
    counter 4 "A visit in person"
    other 5 "Another channel" specify
  }

  question age_group "How old are you?" one of {
    a17 1 "17 to 24 years"
    a25 2 "25 to 34 years"
    a35 3 "35 to 44 years"
    a45 4 "45 to 54 years"
    a55 5 "55 years or older"
    declined 98 "I prefer not to say" missing
  }

  question gender "What is your gender?" one of {
    female 1 "Female"
    male 2 "Male"
    other 3 "Another answer" specify
    declined 98 "I prefer not to say" missing
  }

  question education "What is the highest level of school that you have finished?" one of {
    primary 1 "Primary school or lower"
    secondary 2 "Secondary school"
    diploma 3 "Diploma"
    bachelor 4 "Bachelor's degree"
    master 5 "Master's degree or higher"
    declined 98 "I prefer not to say" missing
  }

  question task "What is your main task for {service}?" one of {
    build 1 "Building it"
    run 2 "Keeping it running"
    support 3 "Helping its users"
    manage 4 "Managing it"
    other 5 "Another task" specify
    declined 98 "I prefer not to say" missing
  }

  question seniority "How long have you worked on {service}?" one of {
    y0 1 "Less than 1 year"
    y1 2 "1 year to less than 3 years"
    y3 3 "3 years or longer"
    declined 98 "I prefer not to say" missing
  }

  question comment "What should {city} improve first in {service}?" text long

  page screening "Your part" { role }
  page using "Using the service" when role == citizen {
    channels
    citizens order random
  }
  page running "Running the service" when role == operator { operators order random }
  page about_citizen "About you" when role == citizen { age_group, gender, education }
  page about_operator "About your work" when role == operator { task, seniority }
  page closing "In your own words" when role in (citizen, operator) { comment }

  score demand_side "Demand side, by citizens" = mean(citizens.demand)
  // Citizens and operators are different people, so no difference can be taken within a respondent. Compare the means
  // of the two groups on the eleven characteristics that both have judged.
  score seen_citizens "Visible supply side, by citizens" = mean(citizens.seen)
  score seen_operators "Visible supply side, by operators" = mean(operators.seen)
  score supply_side "Supply side, by operators" = mean(operators)

  // By hand: demand (4 + 2 + 5 + 3) / 4; seen (2 + 10 * 4) / 11 = 42 / 11.
  test "a citizen" {
    given role = citizen, channels = (app, counter), citizens = 4, LEA.citizens = 2, OPE.citizens = 5, PRI.citizens = 3
    given TES.citizens = 2
    expect demand_side = 3.5, seen_citizens = 3.82
    expect seen_operators = missing, supply_side = missing
  }

  // By hand: seen (5 + 10 * 3) / 11 = 35 / 11; supply (35 + 1 + 2 + 3 + 3) / 15 = 44 / 15.
  test "an operator" {
    given role = operator, operators = 3, INS.operators = 5, INT.operators = 1, FLT.operators = 2
    expect seen_operators = 3.18, supply_side = 2.93
    expect demand_side = missing, seen_citizens = missing
  }

  // Two of four judged: half is enough. Five of eleven are not.
  test "a citizen who cannot judge much" {
    given role = citizen, UND.citizens = 5, LEA.citizens = 4, OPE.citizens = 99, PRI.citizens = 99
    given citizens.seen = 99, SUI.citizens = 4, ACC.citizens = 4, MAT.citizens = 4, TIM.citizens = 4, INS.citizens = 4
    expect demand_side = 4.5, seen_citizens = missing
  }
}
`,
  "swot/swot.id.ukur": `// The Indonesian of swot.ukur.

translation id of swot "Kekuatan, kelemahan, peluang, dan ancaman layanan kota cerdas" {
  population "Pakar dari pemerintah, dunia usaha, perguruan tinggi, dan masyarakat sipil yang bekerja di bidang layanan publik digital dalam 3 tahun terakhir"
  period "Saat ini"
  contact "Tim perencanaan {city}, planning@example.org"

  city "Pemerintah Kota"
  place "kota ini"

  intro """
    {city} mempertimbangkan penambahan layanan kota cerdas, yaitu layanan publik yang menggunakan data dan teknologi secara
    bersama. Kami meminta penilaian Anda sebagai pakar, agar {city} dapat menyusun rencana dengan cermat.

    Anda akan membaca satu daftar pernyataan sebanyak dua kali. Pertama, nyatakan seberapa jauh setiap pernyataan berlaku di
    {place}. Kemudian, nyatakan seberapa penting hal itu bagi keputusan. Pengisiannya memerlukan waktu sekitar {minutes}
    menit. Keikutsertaan Anda bersifat sukarela, dan Anda boleh berhenti kapan saja. Jawaban Anda anonim dan dilaporkan
    dalam bentuk gabungan.
  """
  consent "Saya berusia paling sedikit 17 tahun dan bersedia ikut serta."
  outro "Terima kasih. Penilaian Anda membantu {city} mengambil keputusan."

  holds "Seberapa jauh Anda setuju? Di {place}, layanan kota cerdas…"
  importance "Seberapa penting bagi keputusan bahwa layanan kota cerdas…"

  strengths "Kekuatan"
  strengths.definition "Hal yang menguntungkan layanan."
  SA "mencapai hasilnya dengan biaya yang lebih rendah"
  SB "diperbarui seiring perkembangan teknologi"
  SC "dapat digunakan untuk berbagai tugas"
  SE "memakai lebih sedikit energi daripada layanan yang digantikannya"
  SF "memungkinkan pimpinan melihat jalannya suatu layanan"
  SG "mempermudah pengembangan layanan baru"

  weaknesses "Kelemahan"
  weaknesses.definition "Hal yang merugikan layanan."
  WA "bergantung pada internet cepat yang belum tersedia di sebagian kecamatan"
  WB "memerlukan pekerjaan tambahan agar terhubung dengan perangkat yang sudah digunakan"
  WC "kekurangan pimpinan yang berkomitmen mengendalikan mutu"
  WD1 "kekurangan aturan hukum yang jelas"
  WD2 "menimbulkan risiko bagi privasi warga"
  WE "kekurangan contoh yang terbukti berhasil"
  WF "kekurangan pakar yang mampu menilai kelayakan suatu rencana"

  opportunities "Peluang"
  opportunities.definition "Hal di sekitar layanan yang mendukungnya."
  OA "dapat memanfaatkan teknologi dari beberapa tahun terakhir"
  OB "dapat dimulai dengan investasi yang lebih kecil daripada sebelumnya"
  OC1 "dapat ditambah kapasitasnya sesuai permintaan"
  OC2 "dapat diakses dari tempat yang tidak memiliki kantor pelayanan"
  OD "dapat disesuaikan dengan kebutuhan yang muncul kemudian"

  threats "Ancaman"
  threats.definition "Hal di sekitar layanan yang membahayakannya."
  TA "menjadi sasaran pencurian data"
  TB "berhenti berfungsi ketika koneksi terputus"
  TC "sulit diintegrasikan dengan platform lain"
  TD1 "kekurangan standar bersama"
  TD2 "menghadapi ketidakpercayaan warga"

  expert "Apakah Anda bekerja di bidang layanan publik digital dalam 3 tahun terakhir, sebagai praktisi maupun peneliti?"
  expert.yes "Ya"
  expert.no "Tidak"

  challenges "Tantangan mana yang paling besar? Urutkanlah, dimulai dari yang terbesar."
  challenges.network "Telekomunikasi, internet, dan listrik"
  challenges.money "Dana"
  challenges.staff "Tenaga yang terampil"
  challenges.courage "Keberanian mengambil keputusan"

  missing_factor "Faktor penting apa yang belum ada dalam daftar?"

  sector "Untuk siapa Anda terutama bekerja?"
  sector.government "Pemerintah"
  sector.business "Perusahaan"
  sector.university "Perguruan tinggi atau lembaga penelitian"
  sector.civil "Organisasi masyarakat sipil"
  sector.other "Pemberi kerja lain"
  sector.declined "Saya memilih tidak menjawab"

  field "Apa bidang utama Anda?"
  field.technology "Teknologi informasi"
  field.administration "Administrasi publik"
  field.law "Hukum"
  field.economics "Ekonomi"
  field.other "Bidang lain"
  field.declined "Saya memilih tidak menjawab"

  years "Berapa lama Anda bekerja di bidang tersebut?"
  years.y0 "Kurang dari 5 tahun"
  years.y5 "5 sampai kurang dari 10 tahun"
  years.y10 "10 tahun atau lebih"
  years.declined "Saya memilih tidak menjawab"

  screening "Pekerjaan Anda"
  judging "Yang berlaku"
  weighing "Yang penting"
  adding "Urutan menurut Anda"
  about "Tentang Anda"

  level "Persetujuan"
  weight "Kepentingan"
  factor "Faktor berbobot"
  internal "Kekuatan dikurangi kelemahan"
  external "Peluang dikurangi ancaman"
}
`,
  "swot/swot.ukur": `// The SWOT analysis of smart-city services in Sholikah & Harsono (2020, Table 3) as a rating by experts: how far does
// each factor hold in this city, and how important is it for the decision?
//
// What was done to the 21 entries of the table, 7 strengths, 6 weaknesses, 4 opportunities and 4 threats:
// - Strengths (a) and (d), cost effectiveness and saving costs, are one strength in two wordings. It is asked once, or it
//   would count twice in the mean. The letters of the items are those of the table, so there is no SD.
// - Weakness (a) reads "high-speed internet", which is a need. It is asked as the dependence on it.
// - Weakness (b), "integrated with local devices", reads as a strength. It is asked as the work that this takes.
// - Weakness (d), opportunity (c) and threat (d) name two or three things. Each is asked as two items, 1 and 2. In (d), law,
//   ethics and privacy, the ethical question that the paper raises is privacy, so there is no third item.
// That makes 6 strengths, 7 weaknesses, 5 opportunities and 5 threats.
//
// By the usual definition, opportunities and threats come from outside. Some entries of the table, such as elasticity, are
// properties of the service. They stay in the table's quadrant, and a panel may well put them elsewhere.
//
// To use it for another decision, change the terms and the contact.

import scales
import "./swot.id.ukur"

/// Which strengths, weaknesses, opportunities and threats hold here, and which of them matter?
instrument swot "Strengths, weaknesses, opportunities and threats of smart-city services" {
  version "1.0.0"
  languages en, id
  adapted from "Sholikah & Harsono (2020), Table 3" because "The source lists the factors. Here each is a statement in our own words that experts rate twice. One entry that stood there twice is asked once, and entries that named several things are divided."
  cite "Sholikah, M., & Harsono, D. (2020). Tantangan Kualitas Layanan Berbasis Smart City pada Sektor Publik dan Privat. Jurnal PKS."
  licence "CC-BY-4.0"
  population "Experts from government, business, universities and civil society who worked on digital public services in the last 3 years"
  period "The present"
  contact "The planning team of {city}, planning@example.org"

  term city "the City Government"
  term place "this city"

  intro """
    {city} considers more smart-city services: public services that share their data and their technology. We ask for your
    judgement as an expert, so that {city} can plan with its eyes open.

    You will read one list of statements twice. First say how far each holds in {place}, then how important it is for the
    decision. This takes about {minutes} minutes. Taking part is up to you, and you may stop at any time. Your answers
    are anonymous and are reported in totals.
  """
  consent "I am at least 17 years old, and I agree to take part."
  outro "Thank you. Your judgement helps {city} to decide."

  battery holds "How far do you agree? In {place}, smart-city services…" scale agree5_judged code H
  battery importance "How important is it for the decision that smart-city services…" scale important5 code I

  // A quadrant is a list of separate factors, so nothing is said about how well they go together. High agreement with a
  // weakness or a threat means that it is there: nothing is reversed.
  dimension strengths "Strengths" formative definition "What the services have in their favour." {
    SA "achieve their results at a lower cost"
    SB "are renewed as technology develops"
    SC "can be used for different tasks"
    SE "use less energy than the services that they replace"
    SF "let managers see how a service is running"
    SG "make it easier to develop new services"
  }

  dimension weaknesses "Weaknesses" formative definition "What the services have against them." {
    WA "depend on fast internet that some districts lack"
    WB "need extra work to connect with the devices already in use"
    WC "lack managers who commit themselves to controlling quality"
    WD1 "lack clear legal rules"
    WD2 "put the privacy of citizens at risk"
    WE "lack examples that have been shown to work"
    WF "lack experts who can judge whether a plan is feasible"
  }

  dimension opportunities "Opportunities" formative definition "What around the services helps them." {
    OA "can build on technology from recent years"
    OB "can start with a smaller investment than before"
    OC1 "can grow with the demand for them"
    OC2 "can be reached from places that have no service office"
    OD "can be adapted to needs that arise later"
  }

  dimension threats "Threats" formative definition "What around the services endangers them." {
    TA "are a target for theft of data"
    TB "stop working when the connection is lost"
    TC "are hard to integrate with other platforms"
    TD1 "lack a common standard"
    TD2 "meet with distrust among citizens"
  }

  question expert "Have you worked on digital public services in the last 3 years, in practice or in research?" one of {
    yes 1 "Yes"
    no 0 "No"
  } required

  // The paper sorts the challenges by how tangible they are. Here they are put in order instead.
  question challenges "Which of these challenges is the greatest? Put them in order, the greatest first." rank {
    network 1 "Telecommunication, internet and electricity"
    money 2 "Money"
    staff 3 "Skilled staff"
    courage 4 "The courage to decide"
  }

  question missing_factor "Which important factor is not in the list?" text long

  question sector "For whom do you mainly work?" one of {
    government 1 "Government"
    business 2 "A company"
    university 3 "A university or a research institute"
    civil 4 "A civil society organisation"
    other 5 "Another employer" specify
    declined 98 "I prefer not to say" missing
  }

  question field "What is your main field?" one of {
    technology 1 "Information technology"
    administration 2 "Public administration"
    law 3 "Law"
    economics 4 "Economics"
    other 5 "Another field" specify
    declined 98 "I prefer not to say" missing
  }

  question years "How long have you worked in this field?" one of {
    y0 1 "Less than 5 years"
    y5 2 "5 years to less than 10 years"
    y10 3 "10 years or longer"
    declined 98 "I prefer not to say" missing
  }

  page screening "Your work" { expert }
  page judging "What holds" when expert == yes { holds by dimension }
  page weighing "What matters" when expert == yes { importance by dimension }
  page adding "In your own order" when expert == yes { challenges, missing_factor }
  page about "About you" when expert == yes { sector, field, years }

  score level "Agreement" = mean(holds) per dimension
  score weight "Importance" = mean(importance) per dimension
  // The usual factor weighting: agreement times importance. Multiplying two ratings is a convention and no
  // measurement, so the product is divided by 5 to end at 5 like the ratings, and the two means are given beside it.
  score factor "Weighted factor" = mean(holds * importance / 5) per dimension
  score internal "Strengths less weaknesses" = factor.strengths - factor.weaknesses
  score external "Opportunities less threats" = factor.opportunities - factor.threats

  // By hand, sums of products divided by the number of items and by 5: strengths (4*5 + 5*3*4) / 6 / 5 = 80 / 30; weaknesses
  // (5*5 + 6*3*4) / 7 / 5 = 97 / 35; opportunities (2*4 + 4*3*4) / 5 / 5 = 56 / 25; threats (3*1 + 4*3*4) / 5 / 5 = 51 / 25.
  test "an expert" {
    given expert = yes, holds = 3, importance = 4
    given SA.holds = 4, SA.importance = 5, WA.holds = 5, WA.importance = 5, OB.holds = 2, TB.importance = 1
    given challenges.network = 1, challenges.staff = 2, challenges.money = 3, challenges.courage = 4
    expect level.strengths = 3.17, level.weaknesses = 3.29, level.opportunities = 2.8, level.threats = 3
    expect weight.strengths = 4.17, weight.threats = 3.4
    expect factor.strengths = 2.667, factor.weaknesses = 2.771, factor.opportunities = 2.24, factor.threats = 2.04
    expect internal = -0.105, external = 0.2
  }

  // Three of five can be judged: (3 * 4 * 4) / 3 / 5. Two of five cannot carry a mean, so there is no balance either.
  test "an expert who cannot judge much" {
    given expert = yes, holds = 4, importance = 4
    given OA.holds = 99, OB.holds = 99, TA.holds = 99, TB.holds = 99, TC.importance = missing
    expect factor.opportunities = 3.2, factor.threats = missing
    expect weight.threats = 4, level.threats = 4
    expect internal = 0, external = missing
  }
}
`,
};
