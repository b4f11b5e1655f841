/** The stories of the models in Indonesian, with what the models say of themselves in English alone. */

import type { Story } from "./stories.ts";

/** Sources are the same in every language. */
export interface IndonesianStory extends Omit<Story, "sources"> {
  /** What the model is, in a sentence. */
  readonly about: string;
  /** Why its structure is as sure as it is. */
  readonly because: string;
}

const software =
  "Mutu perangkat lunak sebagai sifat produknya. Beberapa di antaranya, misalnya analysability, tidak dapat dinilai oleh orang yang memakai layanan.";

const productQuality =
  "Karakteristik ini adalah sifat sebuah produk, yang diukur pada produknya dan oleh orang yang mengenalnya. Beberapa di antaranya, misalnya analysability, tidak dapat dinilai oleh pemakai layanan; kuesioner yang menanyakannya kepada warga mengumpulkan tebakan.";

export const stories: Readonly<Record<string, IndonesianStory>> = {
  servqual: {
    about: "Mutu layanan sebagai kesenjangan antara yang diharapkan orang dari layanan yang sangat baik dan yang mereka terima.",
    because: "Jumlah butir dan perubahan sejak 1988 sesuai dalam beberapa sumber; urutan kelima topik empathy kurang pasti.",
    history:
      "Pada tahun 1985 para penulisnya menguraikan lima kesenjangan. Empat berada di dalam organisasi: antara yang diharapkan orang dan yang diyakini manajemen, antara keyakinan itu dan standar yang ditetapkannya, antara standar itu dan yang diberikan, serta antara yang diberikan dan yang dijanjikan. Yang kelima, antara layanan yang diharapkan dan yang dirasakan, adalah yang diperhatikan orang, dan hanya itulah yang diukur SERVQUAL: setiap butir ditanyakan dua kali, dan kesenjangannya adalah persepsi dikurangi harapan. Revisi tahun 1991 menanyakan apa yang akan dilakukan organisasi yang sangat baik, sedangkan versi pertama menanyakan apa yang seharusnya dilakukan; semua butirnya dirumuskan positif, dua butir diganti, dan responden membagi 100 poin di antara dimensi. Poin itu membobot kesenjangan setiap orang sendiri; rata-rata kesenjangan dikali rata-rata poin adalah bilangan lain.",
    criticism:
      "Persepsi saja menjelaskan penilaian keseluruhan setidaknya sama baiknya (Cronin & Taylor 1992), dengan separuh panjangnya; sintesis penelitian yang lebih baru menemukan keduanya kira-kira sama validnya (Carrillat et al. 2007). Selisih dua jawaban kurang reliabel daripada masing-masing jawaban, karena keduanya berkorelasi (Brown et al. 1993). Kelima dimensi sering tidak ditemukan lagi pada layanan lain (Buttle 1996). Harapan yang ditanyakan setelah layanan diwarnai oleh layanan itu. Jadi laporkan persepsi di samping kesenjangan.",
    unsure: "Urutan kelima topik empathy.",
  },
  servqual1988: {
    about: "SERVQUAL yang pertama diterbitkan: harapan sebagai bagaimana layanan seharusnya, di samping yang diterima orang.",
    because: "Daftar ke-22 butir yang beredar sesuai tentang dimensi, jumlah, dan sembilan butir negatifnya.",
    history:
      "SERVQUAL pertama disusun dari sepuluh aspek layanan yang disebut orang dalam wawancara kelompok; setelah dua putaran data tersisa 22 butir dalam lima dimensi. Harapan adalah bagaimana layanan seharusnya, dengan tujuh titik yang kedua ujungnya berlabel.",
    criticism:
      'Kata "seharusnya" mengundang orang menginginkan segalanya, sehingga harapan berdesakan di puncak skala. Sembilan dari 22 butirnya dirumuskan negatif, dan butir-butir itu adalah seluruh responsiveness (10-13) dan seluruh empathy (18-22): arah rumusan dan dimensi tidak dapat dibedakan, dan butir negatif cenderung membentuk faktor sendiri (Babakus & Boller 1992). Pakailah untuk mengulang penelitian lama; versi tahun 1991 yang tepat untuk memulai.',
  },
  servperf: {
    about: "Mutu layanan sebagai yang diterima orang, tanpa harapan mereka.",
    because: "Artikelnya mengambil ke-22 butir kinerja SERVQUAL dan menyatakannya.",
    history:
      "Cronin dan Taylor membandingkan empat skor dari butir yang sama: jumlah kesenjangan, jumlah yang sama yang dibobot dengan kepentingan setiap butir, jumlah persepsi, dan jumlah persepsi yang dibobot dengan kepentingan. Jumlah persepsi tanpa bobot paling baik menjelaskan mutu keseluruhan. SERVPERF adalah skor itu: separuh pertanyaan SERVQUAL, dan tanpa selisih.",
    criticism:
      "Skor ini tidak mengatakan apa yang diharapkan orang, sehingga skor yang rendah tidak menunjukkan apakah layanannya buruk atau orangnya sulit dipuaskan. Sintesis penelitian yang lebih baru menemukan SERVQUAL dan SERVPERF kira-kira sama validnya (Carrillat et al. 2007). Butirnya tetap butir tahun 1988, beserta sembilan butir negatifnya; banyak penelitian merumuskannya positif, dan seharusnya menyatakannya.",
  },
  zone_of_tolerance: {
    about: "Kecukupan adalah yang dirasakan dikurangi minimum; keunggulan adalah yang dirasakan dikurangi yang diinginkan.",
    because: "Ke-21 butir, 9 titik, dan ketiga kolomnya pasti; pembagian butir ke dalam lima dimensi belum diperiksa.",
    history:
      "Harapan memiliki dua tingkat: yang diinginkan orang, dan yang paling sedikit masih mereka terima. Di antara keduanya terletak zona toleransi (Zeithaml et al. 1993). Pada tahun 1994 para penulis SERVQUAL menanyakan keduanya di samping persepsi, dalam tiga kolom. Kecukupan adalah tingkat yang dirasakan dikurangi minimum, keunggulan adalah yang dirasakan dikurangi tingkat yang diinginkan. Persepsi di dalam zona sudah cukup baik; di bawahnya, orang kecewa.",
    criticism:
      "Tiga jawaban per butir itu banyak, dan orang menjadi lelah. Semua yang dikatakan tentang selisih berlaku dua kali. Responden yang tingkat keinginannya berada di bawah minimumnya telah salah membaca kolom: hitung mereka sebelum memakai datanya.",
    unsure: "Pembagian ke-21 topik ke dalam lima dimensi, dan urutannya.",
    shownBy: { reading_room: "ketiga kolom dan kedua skornya, dengan susunan LibQUAL+" },
  },
  esqual: {
    about: "Mutu layanan situs tempat orang membeli.",
    because: "Artikelnya menyebutkan ke-22 butir skala inti dan keempat dimensinya.",
    history:
      "Para penulis SERVQUAL bertanya apa itu mutu bila tidak ada yang melayani: di situs tempat orang membeli. Mereka menemukan empat dimensi yang dapat dinilai setiap pembeli dan, terpisah darinya, tiga dimensi yang hanya dapat dinilai orang yang pernah mengalami masalah. 22 butir dengan lima titik, ditampilkan dalam urutan acak, tanpa harapan.",
    criticism:
      "Fulfilment menyangkut pengiriman barang dan tidak memiliki tempat dalam layanan tanpa barang, misalnya layanan bank atau kota. Sebuah replikasi menemukan lebih dari empat dimensi (Boshoff 2007).",
  },
  erecsqual: {
    about: "Cara situs penjualan menangani masalah. Hanya untuk orang yang pernah mengalaminya.",
    because: "Artikelnya menyebutkan ke-11 butir skala pemulihan dan ketiga dimensinya.",
    history:
      "E-RecS-QUAL adalah bagian dari E-S-QUAL dan diterbitkan bersamanya. Skala ini menanyakan cara situs menangani masalah: bagaimana pengembalian barang diurus, apakah kerugian diganti, dan apakah ada orang yang dapat dihubungi. 11 butir.",
    criticism:
      "Hanya orang yang pernah mengalami masalah yang dapat menjawab, sehingga skala ini memerlukan penyaring, dan sampelnya hanya sebagian dari sampel yang lain. Jumlah keseluruhan semua orang tidak boleh bergantung padanya.",
    shownBy: { marketplace: "ketiga dimensinya di belakang penyaring, dengan nama tersendiri, di samping dimensi E-S-QUAL" },
  },
  egovqual: {
    about: "Mutu layanan pemerintah yang diberikan lewat situs web.",
    because:
      "Keempat dimensi dan ke-21 butir ada dalam abstrak, pembagian 7/4/6/4 dalam penelitian sesudahnya; kelima titik jawaban dan kode butirnya berbeda-beda antarpenelitian.",
    history:
      "e-GovQual membawa pustaka tentang mutu toko web ke layanan pemerintah, tempat orang tidak dapat pergi ke toko lain. Skala ini memiliki 21 butir dalam empat dimensi. Trust berarti perlindungan data, bukan keramahan. Reliability berarti tekniknya sekaligus janjinya.",
    criticism:
      "Citizen support hanya dapat dijawab orang yang pernah menghubungi petugas: dimensi ini memerlukan penyaring. Tampilan situs dan ketepatan keputusannya tidak ditanyakan, dan orang tanpa akses internet sama sekali tidak ditanya. Kode butir dan banyaknya titik berbeda antarpenelitian yang memakainya, dan varian setempat memiliki jumlah lain, jadi sebutkan bentuk mana yang dipakai.",
    unsure:
      "Versi sebelumnya konon memiliki enam dimensi dan 33 butir. Bahwa skalanya memiliki lima titik terlihat dalam penelitian sesudahnya.",
  },
  webqual4: {
    about: "Mutu situs web sebagaimana dilihat pemakainya.",
    because: "Ke-23 pertanyaan dan pengelompokannya ada dalam artikelnya dan dalam banyak replikasi.",
    history:
      "WebQual bermula dari lokakarya tempat orang mengatakan apa yang membuat situs baik, lalu melewati empat versi. Versi 4.0 memiliki 22 butir dalam tiga kelompok dan satu pertanyaan keseluruhan, dengan tujuh titik, dan menanyakan seberapa penting setiap butir. Indeks WebQual adalah jumlah kepentingan kali skor, dibagi nilai tertinggi yang dapat dicapai: tujuh kali jumlah kepentingan.",
    criticism:
      "Indeks ini mencampur pendapat orang tentang situs dengan yang mereka anggap penting, dan dua situs dengan pengunjung yang berbeda tidak dapat dibedakan dengannya: laporkan skornya di sampingnya. Ada instrumen lain dengan nama yang sama (Loiacono et al. 2007), jadi sebutkan versinya.",
  },
  libqual: {
    about: "Mutu layanan perpustakaan, antara yang paling sedikit diterima pemakai dan yang mereka inginkan.",
    because: "Ke-22 butir inti terbagi 9, 8, dan 5 dalam protokol yang diterbitkan. Instrumen yang direvisi tidak dibaca.",
    history:
      'LibQUAL+ tumbuh dari SERVQUAL dengan tiga kolom, ketika perpustakaan riset di Amerika Utara menanyakan apa yang dihargai pembacanya. Protokolnya sejak 2003 memiliki 22 butir inti dalam tiga dimensi, masing-masing dinilai sebagai minimum, yang diinginkan, dan yang dirasakan dengan sembilan titik dan "tidak berlaku", serta di sampingnya lima butir pilihan perpustakaan, lima butir tentang hasil, dan tiga tentang kepuasan.',
    criticism:
      "Dalam datanya sendiri, tingkat yang dirasakan saja lebih baik meramalkan kepuasan daripada kesenjangan terhadap tingkat yang diinginkan (Roszkowski et al. 2005). Pemiliknya, Association of Research Libraries, telah menerbitkan instrumen yang direvisi dan lebih pendek dengan skala jawaban lain. Namanya milik asosiasi itu: instrumen Anda sendiri boleh memakai susunannya, dan bukan LibQUAL+.",
    unsure: "Banyaknya butir di samping yang inti.",
  },
  iso9126_1991: {
    about: software,
    because: "Keenam karakteristik dan ke-21 subkarakteristik tercantum dalam banyak sumber.",
    history:
      'Standar internasional pertama untuk mutu perangkat lunak: enam karakteristik, dengan 21 subkarakteristik dalam lampiran. ISO/IEC 25010 telah menggantikannya. "Resource behaviour" dan satu "compliance" adalah nama edisi ini; dari nama itu terlihat edisi mana yang menjadi asal sebuah daftar yang lebih baru.',
    criticism: `${productQuality} Dalam percobaan, orang menggolongkan temuan yang sama ke karakteristik yang berbeda, karena istilahnya bermakna ganda (Al-Kilidar et al. 2005, tentang edisi 2001).`,
    shownBy: { smart_city: "hampir semua namanya, beberapa dengan makna lain" },
  },
  iso9126_2001: {
    about: software,
    because: "Keenam karakteristik dan ke-27 subkarakteristik tercantum dalam banyak sumber.",
    history:
      "Edisi kedua menjadikan subkarakteristik bagian dari standar dan menempatkan compliance di bawah setiap karakteristik. Ditambahkannya attractiveness dan co-existence, sehingga menjadi 27. ISO/IEC 25010 telah menggantikannya.",
    criticism: `${productQuality} Dalam percobaan, orang menggolongkan temuan yang sama ke karakteristik yang berbeda, karena istilahnya bermakna ganda (Al-Kilidar et al. 2005).`,
  },
  iso25010_2011: {
    about: software,
    because: "Kedelapan karakteristik dan ke-31 subkarakteristik tercantum dalam banyak sumber.",
    history:
      "Penerus ISO 9126 ini menjadikan security dan compatibility karakteristik tersendiri, membuang compliance, dan mengganti nama yang sering disalahpahami: accuracy menjadi functional correctness, understandability menjadi appropriateness recognizability. Delapan karakteristik dengan 31 subkarakteristik.",
    criticism: `${productQuality} Pakailah untuk menyatakan apa yang diperiksa atau diuji, di samping kuesioner yang menanyakan pengalaman orang.`,
  },
  iso25010_2023: {
    about: software,
    because: "Kesembilan karakteristik dan perubahan yang disebutkan pasti; daftar lengkap subkarakteristiknya tidak.",
    history:
      "Usability menjadi interaction capability, portability menjadi flexibility, dan safety ditambahkan: sembilan karakteristik. Maturity menjadi faultlessness dan user interface aesthetics menjadi user engagement; inclusivity, self-descriptiveness, resistance, dan scalability adalah baru.",
    criticism: productQuality,
    unsure: "Daftar lengkap subkarakteristiknya.",
    shownBy: { aspects: "pemetaan dari sembilan aspek layanan publik ke karakteristiknya" },
  },
  smartcity: {
    about: "Bagaimana layanan di kota cerdas seharusnya, dilihat oleh yang menyediakannya dan yang memakainya.",
    because:
      "Ke-19 nama dan kedua sisinya dibaca dalam makalahnya; asal pembagian ke dalam sisi tidak diketahui, dan tidak ada data di baliknya.",
    history:
      "Dalam kajian pustaka tahun 2020, Sholikah dan Harsono mendaftar 19 karakteristik layanan di kota cerdas dengan sebaris uraian untuk masing-masing: 15 untuk sisi penyedia dan 4 untuk sisi pemakai. Menurut namanya, itulah ke-21 subkarakteristik ISO 9126:1991 tanpa adaptability, conformance, dan replaceability, dan dengan privacy. Makalah itu mengukur layanan konvensional dengan SERVQUAL dan layanan kota cerdas dengan e-GovQual, dan tidak menghubungkan ke-19 karakteristik itu dengan keduanya.",
    criticism:
      'Ini daftar, bukan skala: belum ada yang membuat butir darinya atau mengumpulkan data. Beberapa barisnya menanyakan dua atau tiga hal sekaligus. Beberapa nama bermakna lain daripada dalam standar: testability adalah pesan yang mengonfirmasi permintaan, operability adalah adanya banyak cara akses. Makalah itu menyebut "Chua (2004)" sebagai asal daftarnya; yang dapat kami baca dari Chua dan Dyson (2004), studi kasus sebuah sistem e-learning, tidak memiliki dua sisi. Warga hanya dapat mengamati sebagian darinya.',
  },
  skm2017: {
    about: "Kepuasan atas layanan publik, sebagaimana wajib disurvei instansi Indonesia sekurang-kurangnya sekali setahun.",
    because:
      "Unsur, 4 titik, konversi ke 25-100, dan mutunya sesuai dalam banyak formulir dan program yang terbuka; urutan U8 dan U9 berbeda antara teks peraturan dan formulirnya.",
    history:
      "Layanan publik di Indonesia wajib menyurvei kepuasan pemakainya sekurang-kurangnya sekali setahun. Peraturan tahun 2017 menggantikan peraturan tahun 2014 dan memiliki sembilan unsur dengan empat titik; setiap unsur memiliki label sendiri. Indeksnya adalah rata-rata unsur dikali 25, dan empat pita dari D sampai A menamainya. Sampelnya dibaca dari tabel Krejcie dan Morgan.",
    criticism:
      "Unsur-unsurnya membentuk indeks dan tidak perlu sejalan: koefisien reliabilitas tidak mengatakan apa pun tentangnya. Empat titik tidak menyisakan tengah, sehingga tidak seorang pun dapat ragu. Bobot tercetak 0,11 menjadikan sembilan unsur 0,99, sehingga nilai penuh menghasilkan 99: pakai 1/9, dan sebutkan hasil menurut bobot tercetak di sampingnya bila auditor menanyakannya. Pita-pitanya menyisakan celah di antara dua desimal: bulatkan dahulu, baru cari pitanya. Teks peraturan dan formulirnya menomori dua unsur terakhir secara terbalik. Pita tahun 2014 sudah digantikan, dan masih dijumpai.",
    unsure:
      "Lampiran peraturannya tidak dibaca; bobot dan tabel sampelnya diketahui dari dokumen lain. Apakah ada peraturan yang lebih baru.",
  },
};
