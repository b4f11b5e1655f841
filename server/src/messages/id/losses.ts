import type { Words } from "../en.ts";
import { dan } from "../lists.ts";
import type { Translated } from "../message.ts";

export const losses: Translated<Words["losses"]> = {
  inRounds: ({ loss, count }) => `${loss} Hal yang sama berlaku untuk ${count} putaran lainnya.`,
  surveyjsMixesScales:
    "Butirnya dijawab dengan skala yang berbeda dan berada dalam beberapa tabel. SurveyJS mengacak urutan di dalam setiap tabel, tetapi tidak antartabel.",
  marksAsWords:
    "{platform} tidak menampilkan kata tebal dan tautan di sini, sehingga {on} menjadi teks biasa, dengan alamat tautan di belakang kata-katanya.",
  answerNotTold:
    "{platform} tidak mengisikan jawaban ke dalam tulisan di sini, sehingga {on} menyebut pertanyaannya, atau memuat kata-kata pengganti jawaban.",
  toldOnItsPage:
    "{platform} tidak menyebut jawaban di halaman tempat jawaban itu ditanyakan, sehingga {on} memakai kata-kata pengganti jawaban yang kosong. Tanyakan di halaman sebelumnya.",
  givenCodeTold: "{platform} menyebut kode di {on}, bukan kata-katanya.",
  insteadNotTold: "{platform} tidak memiliki kata-kata pengganti jawaban yang kosong, sehingga {on} berlubang jika tidak ada jawaban.",
  surveyjsWideTable:
    "Tabelnya memiliki {count} kolom. Di komputer, SurveyJS menampilkan sebagian kolom hanya setelah digulir ke samping, kecuali jendelanya sangat lebar. Ponsel menampilkan semuanya, satu di bawah yang lain.",
  surveyjsPairs: "SurveyJS menyimpan jawaban tabel beberapa baterai butir demi butir: {name} adalah {path} dalam datanya, dan seterusnya.",
  surveyjsBandLabel: "Label sebuah pita diakhiri garis miring terbalik, yang tidak dapat ditulis oleh SurveyJS. Pita-pitanya ditiadakan.",
  surveyjsColumn: "SurveyJS tidak dapat memakai kolom {name} dalam syarat dan skor: {reason}. Pilih nama lain.",
  surveyjsRewrites: "SurveyJS mengubah kata {word}",
  surveyjsReserved: "nama itu memiliki arti tersendiri di sana",
  surveyjsLanguage: "SurveyJS tidak memiliki kata-kata sendiri dalam {language}: tombol dan pesannya tetap berbahasa Inggris.",
  surveyMessages:
    "Ukur tidak memiliki pesan sendiri dalam {language}, misalnya untuk poin yang jumlahnya tidak cocok: responden membacanya dalam bahasa Inggris. Terjemahkan dalam survei hasil kompilasi.",
  formMessages:
    "Ukur tidak memiliki pesan sendiri dalam {language}, misalnya untuk poin yang jumlahnya tidak cocok: responden membacanya dalam bahasa Inggris. Terjemahkan dalam formulir hasil kompilasi.",
  keptAsList: "{platform} menyimpan jawabannya sebagai daftar dengan nama {name}: datanya tidak memiliki kolom {column}, dan seterusnya.",
  notBeside: "Baterai tidak berdampingan di sini, karena {obstacle}. Baterai berurutan satu per satu.",
  besideNoOther: "tidak ada baterai lain di halaman ini yang menanyakan butir yang sama seperti {battery}",
  besidePoles: "sebagian butir berada di antara dua kutub",
  besideScales: "butir {battery} memiliki skala yang berbeda",
  besideWordings: "kalimat {items} berbeda antarbaterai",
  noDraw: "{platform} tidak mengundi butir: semua orang mendapat {of} butir, bukan {count}.",
  pagesInOrder: "{platform} tidak mengacak urutan halaman: semua orang mendapat urutan yang tertulis.",
  turnsInOrder:
    "{platform} tidak mengacak urutan butir yang ditanyakan bergantian oleh beberapa baterai: semua orang mendapat urutan yang tertulis.",
  otherLook: "{platform} tidak dapat menampilkan jawaban ini sebagai {look}: tampilannya seperti tanpa kata itu.",
  drawColumns: "{platform} mengundi dengan perhitungan, yang kolomnya {name} dan seterusnya juga ada dalam data.",
  besideNothing:
    "Tidak ada yang berdampingan, karena tidak ada halaman yang menampilkan dua baterai. Tampilkan keduanya di halaman yang sama.",
  offersAll:
    "{platform} menawarkan semua opsi {question} kepada semua orang. Minta responden memilih di antara yang berlaku bagi mereka; jawaban lain dianggap kosong.",
  optionsInOrder: "{platform} tidak mengacak opsi {question} seperti yang diminta: semua orang mendapatnya dalam urutan yang tertulis.",
  notFromLink:
    "{platform} tidak mengambil {given} dari alamat survei. Isi kolomnya dengan tangan, atau hapus jika tidak ada yang bergantung padanya.",
  notDrawn: "{platform} tidak mengundi {given}. Undilah untuk setiap responden terlebih dahulu, lalu isi kolomnya.",
  recordedAs: "{name} adalah {column}",
  recordedElsewhere: ({ platform, changes }: { readonly platform: string; readonly changes: readonly string[] }) =>
    `${platform} mencatat dalam kolomnya sendiri: ${dan(changes)}.`,
  notRecorded: "{platform} tidak mencatat {names}. Kolomnya kosong kecuali ada yang mengisinya.",
  surveyjsGiven:
    "SurveyJS tidak membaca alamat. Halaman yang menampilkan survei harus mengisi {given} sebelum dimulai, seperti pratinjau Ukur.",
  surveyjsDrawn: "SurveyJS tidak mengundi. Halaman yang menampilkan survei harus mengisi {given} sebelum dimulai, seperti pratinjau Ukur.",
  odkGiven:
    "ODK Collect membuka formulir tanpa alamat. Di Enketo, tulis d[/data/{name}]=KODE dalam tautan; selain itu, isi {given} sebagai nilai bawaan formulir.",
  qualtricsOffers:
    "Sebagian opsinya ditawarkan dengan syarat yang belum tentu termuat dengan benar dalam berkas survei Qualtrics. Periksa display logic-nya setelah impor.",
  odkOrder: "ODK tidak dapat mengacak urutan pertanyaan: semua orang mendapat butir dalam urutan yang tertulis.",
  odkTitle: "ODK hanya menyimpan judul formulir dalam satu bahasa: judulnya selalu “{title}”.",
  odkRow: "ODK tidak memiliki tabel dengan beberapa jawaban dalam satu baris: baterai berurutan satu per satu.",
  cellCut: "Sel buku kerja memuat 32.767 huruf: {column} dari {name} dipotong di sana. XForm memuatnya secara utuh.",
  cellLeftOut: "Sel buku kerja memuat 32.767 huruf: {column} dari {name} lebih panjang, sehingga tidak ditulis. XForm memuatnya.",
  importedTexts:
    "Pengimpor buku kerja meluruskan tanda kutip lengkung dan mengganti spasi tanpa putus dengan spasi biasa. Sel dengan tanda seperti itu: {count}, termasuk {column} dari {name}. XForm mempertahankannya.",
  importedBand:
    "Pengimpor buku kerja meluruskan tanda kutip lengkung: di sana label sebuah pita dalam data adalah “{label}”. XForm mempertahankannya.",
  odkEscapes:
    "Enketo, yang dipakai Kobo, menampilkan garis miring terbalik di depan * dan _ dalam jawaban, serta kode tanda petik balik, misalnya dalam “{label}”. Klien ODK sendiri menampilkan teksnya apa adanya.",
  odkDecimal:
    "Bilangan bulat ODK berakhir pada 2.147.483.647 di atas dan di bawah nol. Tanpa batas di dalam rentang itu, di sana ia menjadi bilangan desimal yang diperiksa keutuhannya: 5 dapat tertulis 5.0 dalam data.",
  odkHeads: "Di ODK kepala tabel adalah kolom data yang selalu kosong, misalnya {name}.",
  odkName:
    "Setiap formulir ODK memiliki {name} sendiri, jadi di sana yang ini bernama {other}. Untuk memilih nama lain, tulis short NAMA pada deklarasinya.",
  qualtricsTables: "Butirnya berada dalam beberapa tabel. Qualtrics mengacak urutan di dalam setiap tabel, tetapi tidak antartabel.",
  qualtricsApart: "Di Qualtrics baterai berurutan satu per satu, tidak berdampingan.",
  qualtricsAdvanced:
    "Advanced Format (.qualtrics.txt) menyimpan pertanyaan, pilihan, dan kode dalam satu bahasa, tanpa nama baris tabel, jawaban wajib, batas, syarat, atau skor. Impor berkas .qsf bila bisa.",
  qualtricsStop:
    "Logika Qualtrics tidak dapat menghitung siapa yang berhenti di sini, sehingga survei berlanjut bagi mereka dan kolomnya tetap 0: buat cabangnya di Qualtrics.",
  stopNotRecorded: "{platform} tidak dapat mencatat bahwa formulir berakhir di sini: hitung kolomnya dari jawaban.",
  qualtricsFormula:
    "Logika tampilan membandingkan jawaban dengan nilai tetap, sehingga ini ditampilkan kepada semua orang: hitung syarat ini dalam alur survei, lalu buat cabang dari hasilnya.",
  qualtricsCondition:
    'Syaratnya menanyakan berkas, atau terlalu banyak bagiannya untuk Qualtrics, yang tidak dapat memasukkan "or" ke dalam "and": semua orang melihatnya. Bagilah atas beberapa halaman atau pertanyaan.',
  qualtricsRank: "Syaratnya menanyakan sebuah peringkat. Periksa cabang atau logika tampilannya di Qualtrics sebelum dipakai.",
  qualtricsPoints: "Syaratnya menanyakan poin. Periksa cabang atau logika tampilannya di Qualtrics sebelum dipakai.",
  qualtricsAlternatives:
    "Syaratnya memiliki alternatif dengan beberapa bagian. Cara berkas Qualtrics menuliskannya tidak didokumentasikan: periksa cabang atau logika tampilannya sebelum dipakai.",
  qualtricsLanguage:
    "Qualtrics tidak mempunyai kode sendiri untuk bahasa {language}: periksa setelah impor apakah teksnya ada. Tombol dan pesan Qualtrics mungkin berbahasa Inggris.",
  qualtricsBands: "Qualtrics tidak mengenal pita: tentukan pita untuk {name} dalam analisis.",
  qualtricsTitle: "Qualtrics hanya menyimpan nama survei dalam satu bahasa: namanya selalu “{title}”.",
  qualtricsName:
    "Dalam daftarnya Qualtrics mungkin menganggap < > dan kurung kurawal sebagai HTML atau jawaban, jadi di sana survei bernama “{name}”.",
  qualtricsTag:
    "Kolom lain dalam data Qualtrics sudah bernama {name}, jadi kolom ini bernama {other} di sana. Untuk memilih nama lain, tulis short NAMA pada deklarasinya, atau ganti namanya.",
  qualtricsColumns: "Qualtrics menomori kolomnya: {name} bernama {other} dalam datanya, dan seterusnya.",
  qualtricsBoxes:
    "Qualtrics menomori kolomnya: {name} bernama {other} dalam datanya, dan seterusnya. Kotak yang tidak dicentang kosong di sana, bukan 0.",
  qualtricsBoxCodes:
    "Qualtrics menomori pilihan mulai dari 1, sedangkan ada kode kotaknya yang lebih kecil: di sana semuanya diberi nomor urut. Nomor {name} adalah {number}, bukan {code}, dan seterusnya.",
  qualtricsDate:
    "Qualtrics tidak memeriksa tanggal berbentuk 2026-11-24: tanggal ditanyakan sebagai teks. Sebutkan cara menulisnya dalam kalimat pertanyaan.",
  qualtricsScore: "Qualtrics tidak dapat menghitungnya. Hitung {formula} dalam analisis.",
  qualtricsCount: "Qualtrics menghitung banyaknya jawaban dalam {name}. Hitung {formula} darinya dalam analisis.",
  qualtricsSum:
    "Qualtrics menjumlahkan dan tidak dapat membagi: {sum} adalah jumlah jawaban yang dihitung, {count} banyaknya. Hitung {formula} dari keduanya dalam analisis.",
  withBands: "{loss} Pita-pitanya juga ditentukan dalam analisis.",
  consentYes: "Ukur tidak memiliki “Ya” dalam {language}: jawaban persetujuan berbahasa Inggris. Terjemahkan dalam survei hasil kompilasi.",
  fhirApart: "FHIR tidak memiliki bentuk untuk dua baterai berdampingan. Keduanya berurutan satu per satu.",
  fhirId: "Id dalam FHIR tanpa garis bawah dan paling banyak 64 huruf: id kuesionernya {other}, bukan {name}.",
  fhirOrder: "FHIR tidak memiliki urutan acak: semua orang mendapat butir dalam urutan yang tertulis.",
  fhirRank:
    "FHIR tidak memiliki pertanyaan yang mengurutkan pilihan: setiap pilihan menanyakan peringkatnya sebagai bilangan. Bahwa tidak ada peringkat yang muncul dua kali adalah batasan, yang tidak diperiksa oleh sebagian program.",
  noCheck: "Tidak ada aturan yang membandingkan sebuah jawaban dengan jawaban lain di sana: cari yang melanggarnya dalam data.",
  odkCheck:
    "ODK memeriksa jawaban satu per satu, sedangkan pertanyaan ini terdiri atas beberapa: cari yang melanggar aturannya dalam data.",
  limesurveyCheck: "LimeSurvey tidak memiliki aturan bagi daftar dan tanggal: cari yang melanggarnya dalam data.",
  fhirCheck: "Aturannya ditulis sebagai constraint, yang tidak dipatuhi setiap program: cari yang melanggarnya dalam data.",
  fhirTotal:
    "Bahwa poinnya berjumlah {total} adalah batasan dalam FHIR, yang tidak diperiksa oleh sebagian program. Skornya kosong bila jumlahnya tidak cocok.",
  limesurveySlider: "Di LimeSurvey penggeser adalah baris dari pertanyaannya: kolomnya bernama {name}.",
  limesurveyApart: "Di LimeSurvey baterai berurutan satu per satu, tidak berdampingan.",
  limesurveyBandLabels:
    "LimeSurvey tidak dapat menulis tanda kutip, garis miring terbalik, kurung kurawal, atau tanda < dan > dalam teks yang dihitung: label kategorinya tidak memuatnya.",
  limesurveyRanks:
    "LimeSurvey menyimpan pilihan mana yang pertama, kedua, dan seterusnya ({first}[1], {second}[2] …), bukan peringkat setiap pilihan.",
  limesurveyCodes: ({ codes, name, other }) =>
    `LimeSurvey memerlukan kode untuk setiap tabelnya: ${dan(codes)}. Jadi ${name}, misalnya, menjadi ${other} dalam data LimeSurvey.`,
  limesurveyNames: ({ longest, changes }) =>
    `LimeSurvey menerima nama dari huruf dan angka, paling banyak ${longest}, masing-masing sekali. Di sana: ${dan(changes)}. Untuk memilih nama lain, tulis short NAMA pada deklarasinya.`,
  limesurveyName: "{name} menjadi {code}",
  limesurveyAnswers: ({ changes, more }) =>
    `LimeSurvey menerima kode jawaban berupa huruf dan angka, paling banyak lima. Dalam datanya, ${dan(changes)}${more > 0 ? `, dan ${more} lainnya diubah` : ""}.`,
  limesurveyAnswer: "{code} menjadi {other}",
  limesurveyBoxes:
    "Dalam data LimeSurvey, kotak seperti {name} berisi Y jika dicentang, dan kosong jika tidak dicentang atau tidak ditampilkan.",
  limesurveyDate: "LimeSurvey mengekspor tanggal dengan waktu di belakangnya: 2026-11-24 00:00:00.",
  limesurveyLanguage:
    "LimeSurvey tidak memiliki bahasa {language}: menunya tidak menawarkannya, dan tombolnya berbahasa Inggris. Berikan kepada responden alamat survei dengan lang={language}.",
  limesurveyTitle: "LimeSurvey menerima judul 200 tanda menurut caranya menulis: judulnya dipotong. Tulis sisanya di pengantar.",
  limesurveyTables: "Butirnya berada dalam beberapa tabel. LimeSurvey mengacak urutan di dalam setiap tabel, tetapi tidak antartabel.",
  redcapApart: "REDCap tidak memiliki tabel dengan beberapa jawaban dalam satu baris: baterai berurutan satu per satu.",
  redcapOrder: "REDCap tidak mengacak urutan butir: semua orang mendapat urutan yang sama.",
  redcapLanguage: "Kamus data memuat satu bahasa: yaitu {language}. Masukkan {others} dalam pengelolaan banyak bahasa REDCap.",
  redcapBoxes:
    "REDCap mengekspor satu kolom untuk setiap kotak, bernama {name} dan seterusnya, dan kotak yang tidak ditampilkan dihitung sebagai tidak dicentang.",
  redcapTotal:
    "REDCap tidak dapat mewajibkan jumlah {total}: sebuah baris di bawah poin memberi tahu kekurangannya, dan skor mengabaikan poin yang jumlahnya tidak sesuai.",
  redcapBandLabels:
    "REDCap tidak dapat menulis tanda kutip, garis miring terbalik, atau kurung dalam teks yang dihitung: label kategorinya tidak memuatnya.",
  redcapCapitals: "Nama dalam REDCap memakai huruf kecil: {name} menjadi {lower} di sana, dan seterusnya.",
  redcapNames: ({ changes, more }) =>
    `Nama dalam REDCap terdiri atas 2 sampai 100 huruf, tanpa dua garis bawah berurutan dan tanpa garis bawah di akhir, dan bukan nama yang dipakai REDCap sendiri. Di sana: ${dan(changes)}${more > 0 ? `, dan ${more} lainnya berubah` : ""}. Untuk memilih nama lain, tulis short NAMA pada deklarasinya, atau ganti namanya.`,
  redcapName: "{name} menjadi {field}",
  redcapForm:
    "Nama formulir dalam REDCap terdiri atas 2 sampai 50 huruf, tanpa dua garis bawah berurutan dan tanpa garis bawah di akhir: di sana formulirnya bernama {form}, bukan {name}.",
  redcapDecimals: "REDCap tidak memeriksa banyaknya angka desimal: lebih dari {decimals} pun diterima.",
  redcapLong: ({ names, more, letters }) =>
    `${names.join(", ")}${more > 0 ? ` dan ${more} lainnya` : ""} lebih dari ${letters} huruf. REDCap menerimanya, tetapi SPSS, SAS, dan Stata dapat memotong hasil ekspornya. Untuk memilih nama lain, tulis short NAMA pada deklarasinya.`,
  ruleNotChecked:
    "{platform} tidak memeriksa {rule}: jawaban lain ikut masuk. Sebutkan dalam kalimatnya apa yang diharapkan, dan cari jawaban seperti itu dalam data.",
  ruleAsConstraint: "{platform} memuat {rule} sebagai batasan, yang tidak diperiksa oleh sebagian program.",
  kindAsText:
    "{platform} tidak memiliki pertanyaan untuk {kind}: ditanyakan sebagai teks, yang bentuknya diperiksa bila platform itu bisa.",
  noFiles: "{platform} tidak menerima berkas: responden hanya dapat menuliskan namanya. Kumpulkan berkasnya dengan cara lain.",
  ruleEmail: "bahwa isinya alamat surel",
  rulePhone: "bahwa isinya nomor telepon",
  ruleUrl: "bahwa isinya alamat laman web",
  ruleLike: "bentuk jawabannya",
  ruleLetters: "panjang jawabannya",
  ruleLeastChoices: "bahwa cukup banyak jawaban dipilih",
  ruleMostChoices: "bahwa tidak terlalu banyak jawaban dipilih",
  ruleMissingNumbers: "bahwa bilangan berada di antara batasnya atau merupakan salah satu kodenya",
  ruleDateLimits: "bahwa tanggal berada di antara batasnya",
  ruleSpecified: "bahwa kata-kata di samping jawaban ditulis",
  kindTime: "jam",
  kindPlace: "posisi",
  kindFile: "berkas",
  redcapMissingNumbers:
    "REDCap hanya memperingatkan tentang bilangan di luar batas, sedangkan kode untuk jawaban kosong berada di luar batas: responden membaca peringatan itu ketika menuliskannya.",
  limesurveyPlace:
    "Data LimeSurvey menuliskan posisi dengan titik koma: -6.2088;106.8456. Petanya berasal dari OpenStreetMap: peramban responden memuatnya dari sana.",
  odkTime: "Data ODK memuat jam dengan detik dan zonanya: 14:30:00.000+07:00.",
  odkPlace: "Data ODK memuat posisi dengan ketinggian dan ketelitiannya; Central dan Kobo juga menaruhnya dalam kolom tersendiri.",
  limesurveyFile:
    "Data LimeSurvey memuat daftar tentang berkas itu, dengan namanya sebagai salah satu isi; berkasnya sendiri diunduh terpisah.",
  qualtricsMissingNumbers:
    "Qualtrics akan menolak kode untuk jawaban kosong, yang berada di luar batas: tidak diperiksa bahwa bilangan lain berkisar dari {lo} sampai {hi}.",
  qualtricsFile:
    "Qualtrics memiliki empat kolom untuk sebuah berkas: {name} adalah {other} dalam datanya, dan berkasnya sendiri diunduh terpisah.",
  qualtricsAdvancedFile: "Advanced Format tidak memiliki pertanyaan untuk berkas: di sana namanya ditulis. Impor .qsf bila bisa.",
  redcapFile: "Data REDCap hanya menyatakan bahwa ada berkas, bukan namanya; berkasnya sendiri diunduh terpisah.",
  spreadsheetFormula:
    'Program lembar kerja dapat menganggap teks yang diawali = + - @ atau tab sebagai rumus, misalnya "{text}". Impor CSV buku kode sebagai teks.',
  scriptLanguage: "Judul dan label dalam skrip hanya dalam satu bahasa: yaitu {language}, tidak dalam {others}.",
  scriptNames: ({ program, longest, changes, more }) =>
    `Dalam ${program}, nama terdiri atas paling banyak ${longest} huruf dan bukan nama yang dipakainya sendiri. Dalam skrip: ${dan(changes)}${more > 0 ? `, dan ${more} lainnya berubah` : ""}. Untuk memilih nama lain, tulis short NAMA pada deklarasinya, atau ganti namanya.`,
  scriptName: "{name} menjadi {own}",
  sqlColumns:
    "PostgreSQL menampung {most} kolom dalam satu tabel, sedangkan skrip ini memiliki {count}: skrip ini hanya berjalan di DuckDB dan Spark SQL.",
  spssLabels: ({ name, more, label, valueLabel }) =>
    `SPSS menampung label ${label} bita, dan ${valueLabel} bita untuk jawaban: label ${name}${more > 0 ? ` dan ${more} kolom lainnya` : ""} dipotong. Buku kode memuatnya secara utuh.`,
  paperWords:
    "Ukur tidak memiliki kata-kata sendiri dalam {language}, misalnya “Pilih satu”: dalam formulir, kata-kata itu berbahasa Inggris. Terjemahkan dalam formulir sebelum dicetak.",
  paperNarrow: "Di atas kertas tidak cukup tempat untuk jawaban baterai-baterai itu secara berdampingan: baterai berurutan satu per satu.",
  paperOrder: "Di atas kertas, semua orang mendapat butir menurut urutan teksnya.",
  paperScores: "Kertas tidak menghitung: beri skor setelah jawaban dimasukkan, menurut variabel dan kode dalam buku kode.",
};
