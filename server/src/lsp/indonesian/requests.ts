/** Reasons why a name stays, answers to requests. */

import type { Phrase } from "../../diagnostics/phrasebook.ts";

/** Why a name cannot be changed. */
const renaming: readonly Phrase[] = [
  ["There is no name here.", "Tidak ada nama di sini."],
  ["{word} is a word of the language.", "{word} adalah kata bahasa Ukur."],
  ["Nothing is declared with this name.", "Tidak ada yang dideklarasikan dengan nama ini."],
  [
    "{term} is filled in by the compiler: no term of yours has this name.",
    "{term} diisi oleh kompilator: Anda tidak memiliki istilah bernama itu.",
  ],
  ["{name} belongs to the library, which cannot be changed.", "{name} milik pustaka, yang tidak dapat diubah."],
  [
    "{name} has its name from the model that the instrument measures. With another name it would no longer measure that dimension.",
    "{name} mendapat namanya dari model yang diukur instrumen. Dengan nama lain, dimensi itu tidak lagi diukur.",
  ],
  [
    "{name} is not a name: write a letter from A to Z, then letters, digits and underscores.",
    "{name} bukan nama: tulis satu huruf dari A sampai Z, lalu huruf, angka, dan garis bawah.",
  ],
  [
    "Nothing is not a name: write a letter from A to Z, then letters, digits and underscores.",
    "Nama tidak boleh kosong: tulis satu huruf dari A sampai Z, lalu huruf, angka, dan garis bawah.",
  ],
  [
    "{name} is a word of the language, and would be read as such in some places.",
    "{name} adalah kata bahasa Ukur, dan di beberapa tempat akan dibaca demikian.",
  ],
  ["{name} is taken.", "{name} sudah dipakai."],
  ["Two batteries would have the code {name}.", "Dua baterai akan memiliki kode {name}."],
  ["Two columns of the data would be called {name}.", "Dua kolom data akan bernama {name}."],
  [
    "A column of the data would be called {name}. Programs in JavaScript keep that word for themselves.",
    "Sebuah kolom data akan bernama {name}. Program JavaScript memakai kata itu untuk keperluannya sendiri.",
  ],
  ["{name} is taken, and capitals make no difference.", "{name} sudah dipakai, dan huruf besar tidak membedakan nama."],
  ["The library has something called {name}.", "Pustaka memiliki sesuatu yang bernama {name}."],
  ["This is the name of a file of the library.", "Ini nama berkas pustaka."],
  ["This is the code of a language.", "Ini kode bahasa."],
  ["This is the name of a check.", "Ini nama pemeriksaan."],
  ["This is a function of the language.", "Ini fungsi bahasa Ukur."],
  ["This is a word of the language.", "Ini kata bahasa Ukur."],
  [
    "This is the first part of the battery's variables. Nothing else in the text names it, so that it can be changed here.",
    "Ini bagian pertama nama variabel baterai. Tidak ada bagian lain dalam teks yang menyebutnya, sehingga dapat diubah di sini.",
  ],
];

/** Answers to the requests of Ukur's own client. */
const answers: readonly Phrase[] = [
  ["Reading the instruments…", "Membaca instrumen…"],
  ["The text has changed since.", "Teksnya sudah berubah sejak itu."],
  ["{uri} is not open, and no .ukur file of the workspace.", "{uri} tidak terbuka, dan bukan berkas .ukur dari ruang kerja."],
  ["The library has no model called {name}.", "Pustaka tidak memiliki model bernama {name}."],
  ["There is no sample called {name}.", "Tidak ada contoh bernama {name}."],
  ["The library has no file called {name}.", "Pustaka tidak memiliki berkas bernama {name}."],
  ["There is no target called {name}. There are {names}.", "Tidak ada target bernama {name}. Yang ada: {names}."],
  ["The instrument as JSON", "Instrumen sebagai JSON"],
  ["The codebook", "Buku kode"],
  ["A form on paper", "Formulir kertas"],
  ["What the platforms cannot hold, as JSON", "Yang tidak dapat ditampung platform, sebagai JSON"],
  [
    "There is an error in this file or in what it imports. Put right what Problems lists first.",
    "Ada satu kesalahan dalam berkas ini atau dalam berkas yang diimpornya. Perbaiki dahulu yang tercantum di panel Masalah.",
  ],
  [
    "There are {count} errors in this file or in what it imports. Put right what Problems lists first.",
    "Ada {count} kesalahan dalam berkas ini atau dalam berkas yang diimpornya. Perbaiki dahulu yang tercantum di panel Masalah.",
  ],
  [
    "This file declares no instrument, so there is nothing to compile.",
    "Berkas ini tidak mendeklarasikan instrumen, sehingga tidak ada yang dikompilasi.",
  ],
  ["No findings.", "Tidak ada temuan."],
  [/^(?<count>\d+) findings?, none of them an error\.$/, "{count} temuan, tidak satu pun berupa kesalahan."],
  [
    "There is an error in this file or in what it imports. The form is made anew when it is put right.",
    "Ada satu kesalahan dalam berkas ini atau dalam berkas yang diimpornya. Formulir dibuat lagi setelah kesalahan itu diperbaiki.",
  ],
  [
    "There are {count} errors in this file or in what it imports. The form is made anew when they are put right.",
    "Ada {count} kesalahan dalam berkas ini atau dalam berkas yang diimpornya. Formulir dibuat lagi setelah semuanya diperbaiki.",
  ],
  ["This file declares no instrument.", "Berkas ini tidak mendeklarasikan instrumen."],
];

/** What a platform cannot hold. */
const losses: readonly Phrase[] = [
  [
    "Its items are answered on different scales and stand in several tables. SurveyJS mixes the order inside each table, but not across them.",
    "Butirnya dijawab dengan skala yang berbeda dan berada dalam beberapa tabel. SurveyJS mengacak urutan di dalam setiap tabel, tetapi tidak antartabel.",
  ],
  [
    "Its tables have {count} columns. On a computer, SurveyJS shows some of them only after scrolling sideways, unless the window is very wide. Phones show all of them, one below the other.",
    "Tabelnya memiliki {count} kolom. Di komputer, SurveyJS menampilkan sebagian kolom hanya setelah digulir ke samping, kecuali jendelanya sangat lebar. Ponsel menampilkan semuanya, satu di bawah yang lain.",
  ],
  [
    "The label of a band ends with a backslash, which SurveyJS cannot write. The bands are left out.",
    "Label sebuah pita diakhiri garis miring terbalik, yang tidak dapat ditulis oleh SurveyJS. Pita-pitanya ditiadakan.",
  ],
  [
    "SurveyJS cannot use the column {name} in conditions and scores: {reason}. Choose another name.",
    "SurveyJS tidak dapat memakai kolom {name} dalam syarat dan skor: {~reason}. Pilih nama lain.",
  ],
  ["it rewrites the word {word}", "SurveyJS mengubah kata {word}"],
  ["the name has a meaning of its own there", "nama itu memiliki arti tersendiri di sana"],
  [
    "SurveyJS has no words of its own in {language}: its buttons and messages stay in English.",
    "SurveyJS tidak memiliki kata-kata sendiri dalam {language}: tombol dan pesannya tetap berbahasa Inggris.",
  ],
  [
    "Ukur has no messages of its own in {language}, such as the one for points that do not add up: respondents read them in English. Translate them in the compiled survey.",
    "Ukur tidak memiliki pesan sendiri dalam {language}, misalnya untuk poin yang jumlahnya tidak cocok: responden membacanya dalam bahasa Inggris. Terjemahkan dalam survei hasil kompilasi.",
  ],
  [
    "Ukur has no messages of its own in {language}, such as the one for points that do not add up: respondents read them in English. Translate them in the compiled form.",
    "Ukur tidak memiliki pesan sendiri dalam {language}, misalnya untuk poin yang jumlahnya tidak cocok: responden membacanya dalam bahasa Inggris. Terjemahkan dalam formulir hasil kompilasi.",
  ],
  [
    "ODK cannot mix the order of questions: everybody gets the items in the order that is written.",
    "ODK tidak dapat mengacak urutan pertanyaan: semua orang mendapat butir dalam urutan yang tertulis.",
  ],
  [
    "ODK has the title of a form in one language only: it is always “{title}”.",
    "ODK hanya menyimpan judul formulir dalam satu bahasa: judulnya selalu “{title}”.",
  ],
  [
    "ODK has no table with several answers in a row: batteries stand one after the other.",
    "ODK tidak memiliki tabel dengan beberapa jawaban dalam satu baris: baterai berurutan satu per satu.",
  ],
  [
    "A cell of a workbook holds 32,767 letters: the {column} of {name} is cut there. The XForm has it whole.",
    "Sel buku kerja memuat 32.767 huruf: {column} dari {name} dipotong di sana. XForm memuatnya secara utuh.",
  ],
  [
    "A cell of a workbook holds 32,767 letters: the {column} of {name} is longer, and is left out. The XForm has it.",
    "Sel buku kerja memuat 32.767 huruf: {column} dari {name} lebih panjang, sehingga tidak ditulis. XForm memuatnya.",
  ],
  [
    "Every ODK form has a {name} of its own, so this one is called {other} there.",
    "Setiap formulir ODK memiliki {name} sendiri, jadi di sana yang ini bernama {other}.",
  ],
  [
    "Its items stand in several tables. Qualtrics mixes the order inside each table, but not across them.",
    "Butirnya berada dalam beberapa tabel. Qualtrics mengacak urutan di dalam setiap tabel, tetapi tidak antartabel.",
  ],
  [
    "In Qualtrics the batteries stand one after the other, not side by side.",
    "Di Qualtrics baterai berurutan satu per satu, tidak berdampingan.",
  ],
  [
    "The Advanced Format (.qualtrics.txt) holds questions, choices and codes in one language, and no required answers, limits, branches or scores. Import the .qsf where you can.",
    "Advanced Format (.qualtrics.txt) menyimpan pertanyaan, pilihan, dan kode dalam satu bahasa, tanpa jawaban wajib, batas, percabangan, atau skor. Impor berkas .qsf bila bisa.",
  ],
  [
    'Its condition has too many parts for Qualtrics, which cannot put "or" into "and": everybody sees the page. Divide it over several pages.',
    'Syaratnya terlalu banyak bagiannya untuk Qualtrics, yang tidak dapat memasukkan "or" ke dalam "and": halaman ini dilihat semua orang. Bagilah atas beberapa halaman.',
  ],
  [
    "Its condition asks after a rank. Look at its branch in Qualtrics' survey flow before you use it.",
    "Syaratnya menanyakan sebuah peringkat. Periksa cabangnya dalam alur survei Qualtrics sebelum dipakai.",
  ],
  [
    "Qualtrics numbers its columns: {name} is {other} in its data, and so on.",
    "Qualtrics menomori kolomnya: {name} bernama {other} dalam datanya, dan seterusnya.",
  ],
  [
    "Qualtrics numbers its columns: {name} is {other} in its data, and so on. A box that was not ticked is empty there, not 0.",
    "Qualtrics menomori kolomnya: {name} bernama {other} dalam datanya, dan seterusnya. Kotak yang tidak dicentang kosong di sana, bukan 0.",
  ],
  [
    "Qualtrics checks no date of the form 2026-11-24: it is asked for as a text. Say in its wording how to write it.",
    "Qualtrics tidak memeriksa tanggal berbentuk 2026-11-24: tanggal ditanyakan sebagai teks. Sebutkan cara menulisnya dalam kalimat pertanyaan.",
  ],
  [
    "Qualtrics cannot calculate it. Calculate {formula} in the analysis.",
    "Qualtrics tidak dapat menghitungnya. Hitung {formula} dalam analisis.",
  ],
  [
    "Qualtrics cannot calculate it. Calculate {formula} in the analysis. Its bands are left to the analysis, too.",
    "Qualtrics tidak dapat menghitungnya. Hitung {formula} dalam analisis. Pita-pitanya juga ditentukan dalam analisis.",
  ],
  [
    "Qualtrics counts the answers in {name}. Calculate {formula} from it in the analysis.",
    "Qualtrics menghitung banyaknya jawaban dalam {name}. Hitung {formula} darinya dalam analisis.",
  ],
  [
    "Qualtrics counts the answers in {name}. Calculate {formula} from it in the analysis. Its bands are left to the analysis, too.",
    "Qualtrics menghitung banyaknya jawaban dalam {name}. Hitung {formula} darinya dalam analisis. Pita-pitanya juga ditentukan dalam analisis.",
  ],
  [
    "Qualtrics adds up and cannot divide: {sum} is the total of the answers that count, {count} how many there are. Calculate {formula} from them in the analysis.",
    "Qualtrics menjumlahkan dan tidak dapat membagi: {sum} adalah jumlah jawaban yang dihitung, {count} banyaknya. Hitung {formula} dari keduanya dalam analisis.",
  ],
  [
    "Qualtrics adds up and cannot divide: {sum} is the total of the answers that count, {count} how many there are. Calculate {formula} from them in the analysis. Its bands are left to the analysis, too.",
    "Qualtrics menjumlahkan dan tidak dapat membagi: {sum} adalah jumlah jawaban yang dihitung, {count} banyaknya. Hitung {formula} dari keduanya dalam analisis. Pita-pitanya juga ditentukan dalam analisis.",
  ],
  [
    "Ukur has no “Yes” in {language}: the answer to the consent is in English. Translate it in the compiled survey.",
    "Ukur tidak memiliki “Ya” dalam {language}: jawaban persetujuan berbahasa Inggris. Terjemahkan dalam survei hasil kompilasi.",
  ],
  [
    "FHIR has no form for two batteries side by side. They stand one after the other.",
    "FHIR tidak memiliki bentuk untuk dua baterai berdampingan. Keduanya berurutan satu per satu.",
  ],
  [
    "FHIR has no random order: everybody gets the items in the order written.",
    "FHIR tidak memiliki urutan acak: semua orang mendapat butir dalam urutan yang tertulis.",
  ],
  [
    "FHIR has no question that puts options in order: each option asks for its rank as a number. That no rank comes twice is a constraint, which some programs do not check.",
    "FHIR tidak memiliki pertanyaan yang mengurutkan pilihan: setiap pilihan menanyakan peringkatnya sebagai bilangan. Bahwa tidak ada peringkat yang muncul dua kali adalah batasan, yang tidak diperiksa oleh sebagian program.",
  ],
  [
    "That its points add up to {total} is a constraint in FHIR, which some programs do not check. Its scores are empty where they do not.",
    "Bahwa poinnya berjumlah {total} adalah batasan dalam FHIR, yang tidak diperiksa oleh sebagian program. Skornya kosong bila jumlahnya tidak cocok.",
  ],
  [
    "LimeSurvey cannot write quotes, backslashes or braces in a calculated text: the labels of its bands lack them.",
    "LimeSurvey tidak dapat menulis tanda kutip, garis miring terbalik, atau kurung kurawal dalam teks yang dihitung: label kategorinya tidak memuatnya.",
  ],
  [
    "LimeSurvey keeps which option is first, second and so on ({first}[1], {second}[2] …), and not the rank of each option.",
    "LimeSurvey menyimpan pilihan mana yang pertama, kedua, dan seterusnya ({first}[1], {second}[2] …), bukan peringkat setiap pilihan.",
  ],
  [
    "LimeSurvey needs a code for each of its tables: {codes}. So {name}, for one, is {other} in LimeSurvey's data.",
    "LimeSurvey memerlukan kode untuk setiap tabelnya: {codes}. Jadi {name}, misalnya, menjadi {other} dalam data LimeSurvey.",
  ],
  [
    "LimeSurvey takes names of letters and digits, 20 at most, each once. There {changes}. To choose another name, write short NAME on the declaration.",
    "LimeSurvey menerima nama dari huruf dan angka, paling banyak 20, masing-masing sekali. Di sana: {changes}. Untuk memilih nama lain, tulis short NAMA pada deklarasinya.",
  ],
  [
    "REDCap does not mix the order of the items: everybody gets them in one order.",
    "REDCap tidak mengacak urutan butir: semua orang mendapat urutan yang sama.",
  ],
  [
    "A data dictionary holds one language: it is in {language}. Enter {others} in REDCap's multi-language management.",
    "Kamus data memuat satu bahasa: yaitu {language}. Masukkan {others} dalam pengelolaan banyak bahasa REDCap.",
  ],
  [
    "REDCap exports a column for each box, called {name} and so on, and a box that was not shown counts as not ticked.",
    "REDCap mengekspor satu kolom untuk setiap kotak, bernama {name} dan seterusnya, dan kotak yang tidak ditampilkan dihitung sebagai tidak dicentang.",
  ],
  [
    "REDCap cannot insist on a sum of {total}: a line below the points says what is missing, and scores leave out points that do not add up.",
    "REDCap tidak dapat mewajibkan jumlah {total}: sebuah baris di bawah poin memberi tahu kekurangannya, dan skor mengabaikan poin yang jumlahnya tidak sesuai.",
  ],
  [
    "REDCap cannot write quotes, backslashes or brackets in a calculated text: the labels of its bands lack them.",
    "REDCap tidak dapat menulis tanda kutip, garis miring terbalik, atau kurung dalam teks yang dihitung: label kategorinya tidak memuatnya.",
  ],
  [
    "REDCap's names have small letters: {name} is {lower} there, and so on.",
    "Nama dalam REDCap memakai huruf kecil: {name} menjadi {lower} di sana, dan seterusnya.",
  ],
  [
    "{names} has more than 26 letters. REDCap takes them, but SPSS, SAS and Stata may cut what it exports. To choose another name, write short NAME on the declaration.",
    "{names} lebih dari 26 huruf. REDCap menerimanya, tetapi SPSS, SAS, dan Stata dapat memotong hasil ekspornya. Untuk memilih nama lain, tulis short NAMA pada deklarasinya.",
  ],
  [
    "{names} have more than 26 letters. REDCap takes them, but SPSS, SAS and Stata may cut what it exports. To choose another name, write short NAME on the declaration.",
    "{names} lebih dari 26 huruf. REDCap menerimanya, tetapi SPSS, SAS, dan Stata dapat memotong hasil ekspornya. Untuk memilih nama lain, tulis short NAMA pada deklarasinya.",
  ],
  [
    "DDI-Codebook has no place for conditions: of what stands on the page {pages} it says that there is one, and not which.",
    "DDI-Codebook tidak mempunyai tempat untuk syarat: tentang isi halaman {pages}, yang dikatakan hanya bahwa ada syaratnya, bukan apa syaratnya.",
  ],
  [
    "DDI-Codebook has no place for conditions: of what stands on the pages {pages} it says that there is one, and not which.",
    "DDI-Codebook tidak mempunyai tempat untuk syarat: tentang isi halaman {pages}, yang dikatakan hanya bahwa ada syaratnya, bukan apa syaratnya.",
  ],
  [
    'A spreadsheet may take texts that begin with = + - @ or a tab for formulas, such as "{text}". Import the codebook\'s CSV as text.',
    'Program lembar kerja dapat menganggap teks yang diawali = + - @ atau tab sebagai rumus, misalnya "{text}". Impor CSV buku kode sebagai teks.',
  ],
  ["On paper, everybody gets the items in the order of the text.", "Di atas kertas, semua orang mendapat butir menurut urutan teksnya."],
  [
    "Paper does not calculate: score the answers after they were entered, by the variables and codes of the codebook.",
    "Kertas tidak menghitung: beri skor setelah jawaban dimasukkan, menurut variabel dan kode dalam buku kode.",
  ],
  [
    "Its items stand in several tables. LimeSurvey mixes the order inside each table, but not across them.",
    "Butirnya berada dalam beberapa tabel. LimeSurvey mengacak urutan di dalam setiap tabel, tetapi tidak antartabel.",
  ],
];

export const requests: readonly Phrase[] = [...renaming, ...answers, ...losses];
