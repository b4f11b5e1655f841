/** Words that rules about wording go by, in Indonesian. */

import { lexicon, listed } from "./lexicon.ts";

const words = (text: string): Iterable<string> => listed(() => text.trim().split(/\s+/));
const phrases = (text: string): Iterable<string> => listed(() => text.split(","));

/** What is done has these prefixes. */
const begins = /^(?:di|me|ber|ter)\p{L}{3,}$/u;
/** Words that begin so and are no verbs. */
const beginsOtherwise = new Set(
  words(`dia diri dirinya dinas dinding dimana disini disana diskon disiplin distribusi digital direktur diploma diskusi dialog dinamis dingin meja media
    medis menit menteri merah merek metode meter mereka melalui mengenai menurut merupakan menarik memadai meski meskipun menu mesin mewah memuaskan
    berita berkas beras berat berkala bersih bersama berupa berbagai berikut berdasarkan berani beranda berlebihan bernilai bermanfaat berbeda berkualitas
    terhadap tersebut terutama terlalu terkait tertentu terakhir terbaik terbaru terkini terjangkau terampil terpercaya termasuk tertib teratur terang
    terima terminal teras tersedia tertulis terpadu terlambat teliti terbuka`),
);

export const indonesian = lexicon(
  "id",
  {
    conjunctions: phrases("dan, atau, dan/atau, serta, &, maupun, sekaligus, tetapi, tapi, lalu, juga"),
    functionWords:
      words(`yang di ke dari pada untuk dengan tanpa oleh dalam atas bagi kepada antara terhadap tentang sebagai seperti karena sehingga
      agar supaya jika bila kalau ketika saat setelah sebelum selama sampai hingga adalah ialah ini itu saya kami kita anda ia dia mereka para
      sebuah suatu se akan telah sudah sedang masih dapat bisa harus perlu juga pun lah dan atau serta tetapi namun tidak bukan belum`),
    degrees: words(
      "sangat lebih cukup paling amat sungguh selalu juga begitu terlalu lumayan agak benar-benar mudah dengan yang secara akan langsung mau mampu telah sudah dapat bisa di tidak nggak",
    ),
    fixedPairs:
      phrases(`sarana dan prasarana, sarana prasarana, sarana dan prasana, syarat dan ketentuan, hak dan kewajiban, tanya dan jawab,
      nama dan alamat, kritik dan saran, saran dan masukan, pengaduan saran dan masukan, tugas dan fungsi, teknologi informasi dan komunikasi,
      kesehatan dan keselamatan kerja, keselamatan dan kesehatan kerja, tempat dan tanggal lahir, peraturan dan ketentuan, kesopanan dan keramahan,
      sopan dan ramah, ramah dan sopan, baik dan benar, siang dan malam, pro dan kontra, visi dan misi, tujuan dan sasaran, lahir dan batin,
      jasmani dan rohani, pendidikan dan pelatihan, penelitian dan pengembangan, pendapatan dan belanja, email dan kata sandi, keluhan dan saran,
      kelebihan dan kekurangan, untung dan rugi, persyaratan dan prosedur, hari dan tanggal, bulan dan tahun, tepat dan benar, laki-laki dan perempuan, dan sebaliknya, ibu dan anak, ibu dan bayi, suami dan istri, orang tua dan anak, dokter dan perawat`),
    synonyms:
      phrases(`mudah gampang sederhana simpel praktis, jelas terang gamblang dipahami dimengerti, cepat sigap tanggap gesit segera lekas,
      sopan santun ramah hormat, aman terjamin terlindungi, bersih rapi terawat, tepat akurat benar teliti cermat, lengkap utuh penuh,
      adil merata setara, nyaman betah tenang, andal handal terpercaya tepercaya, terampil kompeten cakap mahir ahli, modern mutakhir terkini,
      memadai cukup layak, sesuai cocok, jujur tulus, peduli perhatian, membantu menolong, menjawab menanggapi merespons, memberi memberikan menyediakan,
      murah terjangkau, transparan terbuka, baik bagus, dipahami dimengerti, mencari menemukan, menjaga memelihara merawat`),
    opposites:
      phrases(`baik buruk, ya tidak, setuju menolak, puas kecewa, mudah sulit, mudah sukar, cepat lambat, benar salah, lebih kurang, besar kecil,
      tinggi rendah, lama baru, laki-laki perempuan, pria wanita, membeli menyewa, buka tutup, mahal murah, bersih kotor, penting sepele, naik turun,
      datang pulang, masuk keluar, panjang pendek, penuh kosong`),
    relations: phrases("antara, perbedaan, keseimbangan, hubungan, kaitan, kesesuaian, kombinasi, perbandingan, persamaan"),
    qualities:
      words(`mudah cepat jelas aman nyaman ramah sopan tepat akurat lengkap rapi bersih murah rinci stabil teratur efektif efisien transparan
      adil memadai terkini mutakhir up-to-date tersedia sesuai terjangkau terampil kompeten profesional sigap tanggap responsif segera lancar konsisten jujur
      tulus sabar teliti cermat santun peduli modern menarik sederhana praktis andal handal terpercaya tepercaya bermanfaat berguna berkualitas
      bermutu baik bagus benar luas terang tenang sejuk segar enak indah terawat terbuka tertib disiplin tegas fleksibel akuntabel memuaskan informatif
      relevan terperinci ringkas singkat gratis layak cukup wajar pasti puas bersahabat komunikatif kreatif inovatif empuk lega wangi tenteram cekatan terlatih terbaru terang logis sejuk longgar rindang asri higienis steril kreatif strategis bersahaja hangat`),
    faults:
      phrases(`lambat, lamban, kasar, membingungkan, sulit, sukar, kotor, bising, berisik, terlambat, salah, rusak, rumit, berbelit, berbelit-belit,
      ketinggalan zaman, usang, mahal, kusam, jorok, galak, acuh, cuek, mengecewakan, membosankan, macet, gangguan, kesalahan, ceroboh, diskriminatif,
      pungutan liar, ketus, judes, terlalu lama, terlalu banyak, sempit, panas, mengabaikan, bertele-tele`),
    verbs: words(
      "bisa mau tahu paham mengerti ingat percaya dapat buka tutup rawat terima jawab bantu tanya layan datang pulang masuk keluar tunggu pakai bayar",
    ),
    negators: words("tidak bukan belum tak tiada jangan tidaklah bukanlah"),
    negativeMeanings: phrases("gagal, kurang, menolak, menghindari, sulit, jarang, hampir tidak, enggan, mustahil"),
    harmlessNegations:
      phrases(`tidak hanya, bukan hanya, tidak lebih dari, tidak berlaku, tidak rumit, tidak berbelit, tidak berbelit-belit, tidak diskriminatif,
      tidak ada diskriminasi, tidak membeda-bedakan, tidak membedakan, tanpa diskriminasi, tanpa membeda-bedakan, tanpa membedakan, tanpa bantuan,
      tanpa biaya, tanpa pungutan, tanpa gangguan, tanpa kesalahan, tanpa menunggu, tanpa antre, tidak ada pungutan, tidak ada perbedaan, jika tidak,
      tidak lama, tidak sulit, tidak pernah gagal, tidak dipungut biaya, tidak dipungut, tidak mudah rusak, ya atau tidak, atau tidak, tidak lain`),
    absolutes:
      phrases(`selalu, semua, seluruh, segala, seluruhnya, semuanya, hanya, sepenuhnya, sama sekali, kapan pun, kapanpun, di mana pun, dimanapun,
      siapa pun, siapapun, mutlak, tidak pernah, setiap orang`),
    harmlessAbsolutes:
      phrases(`secara keseluruhan, keseluruhan, setiap hari, setiap minggu, setiap bulan, setiap tahun, setiap kali, tidak semua, tidak hanya,
      bukan hanya, hanya jika, pilih semua, semua yang sesuai, seluruh indonesia, hanya satu, hanya sekali, hanya beberapa, tidak selalu`),
    vague: phrases("sering, biasanya, kadang-kadang, kadang, secara teratur, secara berkala, sesekali, jarang"),
    harmlessVague: phrases(
      "seberapa sering, seberapa banyak, berapa banyak, sesering, sebanyak, terlalu banyak, paling sering, lebih banyak, lebih sering",
    ),
    loaded: words("unggul istimewa hebat buruk mengerikan tentunya pastinya sempurna luar-biasa terbaik terburuk jelek"),
    leading: phrases(
      `bukankah, tidakkah, setujukah, bukan begitu, tentu saja, seperti kita ketahui, sebagaimana diketahui, apakah anda setuju bahwa`,
    ),
    hypothetical: phrases("seandainya, andaikan, andai, bayangkan, jika anda menjadi, misalkan, umpamanya"),
    slashPairs:
      phrases(`dan/atau, bapak/ibu, ibu/bapak, saudara/i, bapak/ibu/saudara, saudara/saudari, bapak/ibu/saudara/i, laki-laki/perempuan, pria/wanita,
      dia/ia, 24/7, ya/tidak, biaya/tarif, tcp/ip, putra/putri, kabupaten/kota, desa/kelurahan, rt/rw`),
    unknowable:
      phrases(`aman dari serangan, terlindung dari peretas, sesuai prosedur, sesuai dengan prosedur, sesuai sop, sesuai dengan sop, sesuai peraturan,
      sesuai dengan peraturan, sesuai ketentuan yang berlaku, sesuai dengan ketentuan yang berlaku, adil kepada semua, adil bagi semua,
      bebas korupsi, bebas dari korupsi, tersimpan dengan aman, terenkripsi, bebas virus, bebas kkn`),
    agreement: phrases("sangat tidak setuju, tidak setuju, kurang setuju, cukup setuju, ragu-ragu, netral, setuju, sangat setuju"),
    noAnswer:
      phrases(`tidak tahu, tidak berlaku, tidak relevan, tidak bersedia menjawab, tidak menggunakan, tidak ada pendapat, tidak menjawab,
      memilih tidak menjawab, tidak dapat menilai, tidak berpendapat, belum pernah menggunakan, tidak pernah menggunakan`),
    sensitive:
      phrases(`penghasilan, pendapatan per bulan, pendapatan keluarga, gaji, upah, agama, suku, etnis, ras, disabilitas, orientasi seksual, penyakit,
      kondisi kesehatan, politik, partai, nik, utang, hamil, narkoba, alkohol`),
    modals: phrases("seharusnya, sebaiknya, semestinya, harus, wajib, hendaknya"),
    howOften: phrases("berapa kali, seberapa sering, seberapa kerap, berapa sering"),
    periods:
      phrases(`terakhir, lalu, kemarin, hari ini, tadi, selama, sejak, sepanjang, per hari, per minggu, per bulan, per tahun, sehari, seminggu, sebulan,
      setahun, setiap, tiap, dalam satu, sebelum, hingga, sampai, pernahkah, ketika, saat, minggu ini, bulan ini, tahun ini`),
    frequency: phrases("tidak pernah, jarang, kadang-kadang, kadang, sering, selalu, hampir selalu, sangat sering"),
    exceptional:
      phrases(`keluhan, mengeluh, pengaduan, mengadu, aduan, pengembalian, dikembalikan, retur, juru bahasa, banding, klaim, darurat, ganti rugi,
      kompensasi, garansi, barang hilang, balasan atas, yang saya tanyai, komplain, uang kembali`),
    slips:
      phrases(`di pelihara → dipelihara, di layani → dilayani, di pahami → dipahami, di mengerti → dimengerti, di akses → diakses, di gunakan → digunakan,
      di berikan → diberikan, di butuhkan → dibutuhkan, di terima → diterima, di jelaskan → dijelaskan, di sediakan → disediakan, di kelola → dikelola,
      di harapkan → diharapkan, di lakukan → dilakukan, di hubungi → dihubungi, di baca → dibaca, di temukan → ditemukan, diluar → di luar,
      didalam → di dalam, diatas → di atas, dibawah → di bawah, disini → di sini, disana → di sana, dimana → di mana, kemana → ke mana,
      didepan → di depan, dibelakang → di belakang, disekitar → di sekitar, diantara → di antara, disetiap → di setiap, dirumah → di rumah,
      dikantor → di kantor, prasana → prasarana, ijin → izin, nomer → nomor, apotik → apotek, resiko → risiko, kwalitas → kualitas, kwitansi → kuitansi,
      praktek → praktik, analisa → analisis, aktifitas → aktivitas, efektifitas → efektivitas, obyek → objek, obyektif → objektif, sistim → sistem,
      jadual → jadwal, antri → antre, trampil → terampil, merubah → mengubah, dirubah → diubah, tehnik → teknik, tehnologi → teknologi, hutang → utang,
      himbauan → imbauan, silahkan → silakan, standart → standar, cuman → cuma, rapih → rapi, kerapihan → kerapian, sertipikat → sertifikat, mempersilahkan → mempersilakan, tdk → tidak, utk → untuk, yg → yang, dgn → dengan, krn → karena, memberi kan → memberikan, antrian → antrean`),
  },
  (lower) => (begins.test(lower) && !beginsOtherwise.has(lower) ? "verb" : undefined),
);
