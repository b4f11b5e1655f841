/**
 * Words of Indonesian without their prefixes and endings, as questionnaires about services have them: written by hand for Ukur. A word made of these by
 * the rules of the language is one, too (`indonesian.ts`).
 */
export const indonesianRoots = `
a abad abadi abai abang abdi abjad abon abrasi absah absen absensi abses absolut abstrak abstraksi abu acak acap acar acara aceh acu acuh acung ada
adab adakala adam adaptasi adaptif adapun adas adat addendum adegan adem adendum adik adil adinda adipati admin administrasi administratif
administrator adonan adopsi adu aduh aduhai aduk adun advokasi advokat aerasi afektif afgan afiliasi agak agama agamawan agar agen agenda agraria
agresi agresif agunan agung agustus ahad ahli air ajaib ajak ajal ajang ajar aju ajudan akad akademi akademik akademika akademis akal akan akar akhir
akhirat akhlak akibat akik akomodasi akomodatif akrab akreditasi akrual aksara aksen akses aksesibilitas aksesori aksi aksial akta akte aktif akting
aktivasi aktivis aktivisme aktivitas aktor aktual aktualisasi aku akuisisi akumulasi akun akuntabel akuntabilitas akuntan akuntansi akur akurasi
akurat akut alam alamat alami alamiah alang alas alasan alat album alergi alergik aliansi alias alih alihbahasa alinea alir aliran alis aljabar
alkohol almanak almarhum almari alokasi alpa alquran alternatif aluminium alumni alun alur am ama amal aman amanah amanat amarah amaran amat amati
amatir ambang ambigu ambil ambisi ambulan ambulans amin amonia ampas ampli amplop ampuh ampun amputasi amuk anak analis analisis analitik analitis
analog analogi anatomi anatomis ancam anda andai andaikan andal andil aneh aneka anekaragam anemia anestesi angan angap anggap anggar anggaran anggota
anggrek angguk anggun anggur angin angit angka angkasa angkat angkatan angker angket angkot angkuh angkut angkutan angsa angsur angsuran aniaya
animasi animo anjak anjing anjung anjungan anjur anonim anonimitas antagonis antak antar antara antariksa antarmuka antarnegara antena anti antibiotik
antigen antik antikorupsi antisipasi antisipatif antivirus antologi antonim antre antropologi antusias anugerah anut anyam anyar apa apabila apakah
apalagi aparat aparatur apartemen apatis apel apendiks api apit aplikasi aplikatif aplikator apotek apoteker apresiasi apresiatif april apung arab
arah arak arang aransemen arbitrase area arena argumen argumentasi arif aris arisan aritmetika arkeolog arkeologi arloji arogan aroma arsen arsip
arsitek arsitektur arte arteri arti artikel artis arung arus arwah asa asah asal asam asap asar asas asasi asbes ase aseksual asesmen asesor asesori
aset asetat aseton asi asimetri asimetris asin asing asiri asisten asistensi asli asma asmara asn asosiasi aspal aspek aspirasi asrama asri astronom
astronomi astronot asuh asuhan asumsi asupan asuransi asusila asyik atap atas atasan atase atasi atau ataupun atensi atlet atletik atletis atlit atm
atraksi atribut atur aturan audiens audiensi audio audiologi audisi audit auditor auditorium aula aurat aus autentik autentikasi autis awak awal awam
awan awas awasi awet ayah ayak ayam ayat ayo ayom ayun azab azan bab babak babat babi baca bacok badai badak badan badar badut bagai bagaimana
bagaimanapun bagal bagan bagasi bagi bagian bagus bahagia bahan bahari baharu bahas bahasa bahaya bahkan bahu bahwa bahwasanya baik baja bajaj bajak
bajik bajing bajingan baju bak bakal bakar bakat bakau bakmi bakteri bakteria bakterial bakti baku bakul bakwan bal bala balai balap balas balet balik
balita balkon balok balon balut bambang bambu ban banci bandar bandara bandel bandeng banderol banding bandingkan bandu bandul bandung bandwidth bang
bangau banget bangga bangkai bangkalan bangkit bangkrut bangku bangsa bangsal bangsat bangsawan bangun bangunan banjir bank bankir bansos bantah
bantai bantal bantaran banten banteng banting bantu bantul banyak bapa bapak baper baptis bara barak barang barangkali barangsiapa barat bareng baring
baris barisan barongan barter baru barus barusan basa basah basi basis basket basmi basuh bata batako batal batalkan batam batang batas baterai batik
batin batita bato batok batu batuk bau baur bawa bawah bawahan bawang baya bayam bayang bayar bayi bazar bea beasiswa beban bebas bebek beber beberapa
becak beda bedah bedak bedeng begini begitu begitupun bejana bejat bekal bekas bekasi beku bekuk bel bela belah belai belajar belaka belakang belalai
belalak belalang belanda belang belanja belantara belas belasungkawa belati belenggu belerang beli belia beliau belikat beling belit beliung belok
belum belut bemper benah benak benam benang benar bencana benci benda bendahara bendera bendung bengawan bengkak bengkel bengkok benih bening bensin
bentak bentang bentar benteng bentrok bentuk bentur benua benur berahi beranda berang berangkat berani berantas beras berat berbagai bercak berdikari
berengsek beres bergolak berhala berhasil beri berita beritahu berkah berkala berkas berkat berkesinambungan berlian bermacam bermeterai berondong
berontak bersama bersih bersin bertanggungjawab bertele besar besi besit besok besuk betah betapa betik betina betis beton betul bi biadab biak biar
biara biarawan biarawati bias biasa biawak biaya bibi bibir bibit bicara bidadari bidan bidang bidik biduan bijak bijaksana biji bijih bikarbonat
bikin biksu biku bila bilah bilamana bilang bilas biliar bilik bimbang bimbing bimtek bin bina binar binaragawan binasa binatang bincang binder
bingkai bingkis bingung bintan bintang binti bintik bintil biodata biografi biokimia biola biologi biologis biometrik biopsi bioskop biotik biro
birokrasi birokrat birokratis biru bisa bisik bising biskuit bisnis bistik bisu bisul bius blangko blanko blaster blog blok bloker blokir bobol bobot
bocah bocor bodi bodoh bogor bohong bokong bola bolak boleh bolong bolos bolpoin bolu bom bon bonceng boneka bongkah bongkar bonus bopong bor bordil
bordir borok borong boros bos bosan botak botani botol box boyong bpjs bpkb braket brankas brosur browser bu buah buai buang buas buat buaya bubar
bubuh bubuk bubur bubut budak budaya budayawan budi budidaya budiman bugar bugil buih bujang bujuk bujur buka bukan bukankah bukit bukti buktikan buku
bukunya bulan bulanan bulat buletin bulir bulu buluh bumbu bumdes bumi bumil bunda bundar bundel bunga bungkam bungkil bungkuk bungkus bungo bunting
buntu buntung buntut bunuh bunyi bupati buram burit buron bursa buru buruh buruk burung bus busa busana busuk busur buta butik butir butuh cabai
cabang cabik cabul cabut cacah cacar cacat caci cacing cadang cadangan cadas cagar cahaya cair cairan cakap cakar cakep cakrawala cakup cakupan calo
calon camat camilan campak campur canang canda candi candra candu canggih canggung cangkir cangkok cangkul cantik cantum cap capai capaian capek capit
capung cara cari carik carut cat catat catatan catu catur caturwulan cawan cebur cecer cedera cegah cek cekal cekam cekap cekatan cekik cekung cela
celah celaka celana celeng celengan celup cemar cemara cemas cembung cemburu cemerlang cemilan cendana cendekia cenderung cengang cengeng cengkeram
centang centil cepat cerah cerai ceramah cerdas cerdik cerewet ceri ceria cerita cermat cermin cerna ceroboh ceruk cetak cetus cewek chatbot cianjur
cicil cicilan cicip cikal cili cilik cina cincang cinta cipta ciri cita citra cium ciut coba coblos cocok cokelat coklat colek colok colokan comot
condong contek conter contoh copet copot corak coret corong cuaca cuat cuci cucu cuek cuka cukai cukup cukur cula culik cuma cumi cungkil cungkup
cupang cuplik cuplikan curah curam curang curhat curi curiga cuti dada dadar dadih dadu daerah daftar dagang daging dagu dahak dahan dahi dahsyat
dahulu dai daki dakwa dakwah dalam dalang dalih dalil damai damba dambakan damkar dampak dampar damping damri dan dana danau dandan dandang dangdut
dangkal dansa dapat dapur dara darah darat dari darik daring daripada darurat dasar dasawarsa dasbor dasi data database datang datar dataran datuk
daulat daun daur dawai daya dayaguna dayung debar debat debet debit debitur debu decak dedak dedaunan dedikasi definisi definitif defisiensi defisit
deformasi degenerasi degradasi degup deh dehidrasi dekade dekam dekan dekap dekat dekomposisi dekor dekorasi delapan delegasi delik delima delman
demam demensia demi demikian demo demografi demografis demokrasi demokratis demonstrasi denah denda dendam dengan dengar dengki dengung denim
denominasi denpasar densus dentum denyut depan departemen depok deposisi deposito depresi deputi dera derajat deras deregulasi derek deret derik
dering derita derma dermaga dermawan desa desah desain desak desember desentralisasi desimal desis deskripsi deskriptif desktop destilasi destinasi
detail detak deteksi detektif deterjen determinan determinasi detik deviasi devisa dewa dewan dewasa dewata dewi di dia diabetes diabetik diagnosis
diagram dialek dialisis dialog diam diameter diare didapuk didih didik diet difabel diferensiasi difusi digit digital digitalisasi dikit diklat diksi
diktat dikte diktum dilatasi dilema dimensi din dinamika dinamis dinamo dinas dinasti dinding dingin dini dinihari dioda dioksida dipan dipersilakan
diploma diplomasi diplomat diplomatik direksi direktorat direktori direktur diri disabilitas diseminasi disentri disertasi disfungsi disintegrasi
disiplin disket diskon diskriminasi diskriminatif diskrit diskursus diskusi dislokasi disorientasi disosiasi disparitas dispensasi dispenser dispersi
disposisi distilasi distribusi distributor distrik distrofi diversifikasi dividen divisi doa doang dobel dogma dokter doktor doktoral dokumen
dokumentasi dokumenter dolar domain domba domestik dominan dominasi domisili dompet donasi donatur dong dongak dongeng dongkol donor dorong dorongan
dosa dosen dosis dprd draf drainase drama drastis dua dubes dubur duda duduk duga dugaan duit duka dukacita duku dukuh dukun dukung dukungan dulang
dulu dungu dunia duniawi dupa duplikasi duplikat durasi durhaka duri durian dusta dusun duta duyung dwibahasa ecer eceran edam edar edaran edisi edit
editor edukasi edukatif efek efektif efektivitas efisien efisiensi ego egois eja ejaan ejan ejek ekologi ekologis ekonom ekonomi ekonomis ekor eksak
eksekusi eksekutif eksepsi ekses eksibisi eksim eksis eksistensi eksklusi eksklusif ekskresi ekskul ekskursi ekspansi ekspedisi ekspektasi eksperimen
eksploitasi eksplorasi ekspor ekspos ekspres ekspresi ekspresif ekstensi ekstensif eksterior eksternal ekstra ekstrak ekstraksi ekstrakurikuler
ekstrem ekuitas ekuivalen elak elang elastis elegan elektrik elektrikal elektro elektron elektronik elektronika elektronis elemen elementer eliminasi
elit elite elok elu elus email emansipasi emas emban embel ember embun embung embus emis emisi emosi emosional empang empat empati emping empiris
emplasemen empuk enak enam encer endap endemi endemik endemis endus energi energik enggak enggan engkau engkol engsel enjin enkripsi ensiklopedia
entah entas enteng entitas entri enumerator epidemi epidemik epik episode era eradikasi erang erat erbuat eropa erosi erti esa esai eselon esensi
esensial esok estetik estetika estetis estimasi etalase etape etik etika etiket etil etis etnik etnis etos evakuasi evaluasi evaluatif evaluator
evolusi fabel fajar fakir fakta faktor faktual faktur fakultas falsafah famili familier fana fanatik fantasi farmasi fase faset fasih fasilitas
fasilitasi fasilitator fasis fatal fatwa favorit februari federal federasi feminin fenol fenomena fenomenal feri fermentasi fertil feses festival
figur fiksasi fiksi fiktif filem film filosofi filosofis filsafat filter final finalis finansial firasat firma firman fisik fisika fisikawan fisiologi
fisiologis fisioterapi fisis fiskal fitnah fitrah fitri fitur fleksibel fleksibilitas flora fluktuasi fobia fokus folder folio fondasi formal
formalitas formasi format formatif formulasi formulir forum fosil foto fotografer fotografi fotokopi foton fraksi fraktur frasa frase frekuensi friksi
frontal frustrasi fundamental fungsi fungsional fungsionalitas furnitur gabah gabung gabungan gada gadai gadget gading gadis gaduh gaet gagah gagak
gagal gagang gagap gagas gagasan gaharu gaib gairah gajah gaji gak galak galaksi galang galat galau galeri gali galon galuh gambar gambaran gambir
gamblang gambut gamet gampang gamping ganas ganda gandeng gandrung gandul gandum gang ganggang ganggu gangguan ganjal ganjar ganjaran ganjil ganteng
ganti gantung gap gapai gaptek garam garang garansi garap garasi garda gardu garing garis garpu garuda gasak gasing gatal gaul gaun gaung gawai gawang
gawat gaya gayung gebrak gebyar gedung gegabah gegar gegas geger gejala gejolak gelak gelandang gelang gelanggang gelap gelar gelas geledah geleng
geletak geli geliat gelinggang gelisah gelombang gelut geluti gema gemar gemas gembala gembara gembira gembok gempa gempar gemparkan gempur gemuk
gemulai gen genang genap gencar gencat gencatan gendang gender gendong generasi generator generik genetik genetika genetis genggam gengsi genit genjot
genre genta gentar genteng genting geografi geografis geologi geologis geometri geometrik geometris gepeng gerah gerai gerak gerakan geram gerbang
gereja gerejawi gergaji gerigi gerilya gerobak gerombol gersang gertak gerus gesa gesek geser gesit getah getar getir giat gigi gigih gigil gigit gila
giling gilir giliran gim ginjal girang giring giro gitar gitu gizi glasir global globalisasi goda godok golak golok golong golongan gondok gongsong
gorden gordin goreng gores gosip gosok gosong gotong goyah goyang gps gradasi grafik grafis grafit grafiti gram gratifikasi gratis grosir grup gua
gubah gubernur gubris gubuk guci gudang gugah gugat gugup gugur gugus gula gulali gulat guling gulir gulma gulung gumam gumpal gumul guna guncang
gunduk gundukan gundul gunduli gunting guntur gunung guram gurami gurau guru gurun gusar gusi gusur guyur habis habitat hadang hadap hadapi hadiah
hadir hadirat hadirin hadis hafal haid hajar hajat haji hak hakikat hakiki hakim hal halal halaman halang halte haluan halus hama hamba hambar hambat
hambatan hambur hamil hampa hampar hampir hancur handai handel handuk hangat hantam hantar hantu hanya hanyut hapus haram harap harapan harga hari
harimau harmoni harmonika harmonis harmonisasi harta haru harum harus hasil hasrat hasut hati haus hawa hayat hayati hebat heboh hektar hektare hela
helai helat helm heman hemat hematologi hembus hendak hening hentak henti heran herba hewan hias hibah hibur hiburan hidang hidangan hidayah hidayat
hidrasi hidroponik hidung hidup hierarki higienis hijab hijau hijrah hikayat hikmah hikmat hilal hilang hilir himbau himpun himpunan hina hindar hindu
hingga hinggap hiperaktif hipersensitif hipertensi hipotensi hipotesis hipotetis hirau hiraukan hiruk hirup hisap histeria histeris histori historis
hitam hitung hiv hoaks hobi hoki honor honorarium honorer horizontal hormat hormon horor hotel hubung hubungan hubungi hujah hujam hujan hujat hukum
hukuman hulu humanis humas humor humoris huni hunian huruf hutan hutang ia ialah iba ibadah ibadat ibarat iblis ibu ibukota ibunda icu idam idap ide
ideal idealis idealisme identifikasi identik identitas ideologi ideologis idola iduladha idulfitri igd ijazah ikal ikan ikat ikatan ikhlas ikhtiar
ikhtisar iklan iklim ikon ikrar ikut ikutan ikutserta ilahi ilegal ilham ilik ilmiah ilmu ilmuwan ilusi ilustrasi ilustrator imaji imajinasi imam iman
imbal imbalan imbang imbas imbau imbuh imigran imigrasi iming imitasi imlek impas impi impian implan implementasi implikasi impor imun imunisasi inang
inap incar inci indah indeks independen independensi indera india indikan indikasi indikator individu individual indonesia indra induk induksi indung
industri inefisiensi infeksi inflasi info informal informan informasi informatif informatika infrastruktur infus ingat inggris ingin ingkar ini
inisial inisiasi inisiatif injak injeksi inklusi inklusif inkubasi inkubator inovasi inovatif input insan insang insani insentif insiden inspeksi
inspektorat inspektur inspirasi inspiratif instal instalasi instan instansi institusi institusional institut instruksi instruktur instrumen insulin
intai intan integral integrasi integritas intelektual intelijen intens intensif intensitas interaksi interaktif interkoneksi intern internal
internasional internet interogasi interpretasi interval intervensi interviu intim intinya intip intisari intonasi intrakurikuler intranet introduksi
intuisi invasi inventaris inventarisasi inventori invers investasi investigasi investor ion ipar ipk iradiasi irama irasional iri irigasi iring iris
irit iritasi ironi ironis isak isap isi islam islami isolasi istana istilah istimewa istirahat istri isu isyarat iterasi itikad itu iuran iya izin
jabang jabar jabat jabatan jadi jadwal jaga jagal jagat jago jagung jahat jahil jahit jaja jajah jajak jajal jajan jajar jajaran jakarta jaket jaksa
jala jalan jalang jalankan jalar jalin jalur jam jamaah jamah jamak jaman jambak jamban jambang jambi jambu jambul jamin jaminan jamu jamur janda
jangan jangat janggal janggut jangka jangkar jangkau jangkauan jangkit janin janji jantan jantung januari janur japri jarak jaran jarang jari jaring
jaringan jarum jas jasa jasad jasmani jatah jati jatuh jauh jawa jawab jawaban jawatan jaya jebak jebol jeda jejak jejaring jelai jelajah jelang jelas
jelata jelek jeli jelita jelma jemaah jemaat jemari jembatan jemput jemu jemur jemuran jenazah jendela jender jenderal jengger jengkal jengkel jengkit
jengkol jenguk jenis jenius jenjang jentik jenuh jepang jepit jepret jera jeram jerami jerapah jerat jerawat jerih jerit jernih jeruji jeruk jerumus
jidat jihad jijik jika jikalau jilat jilbab jilid jimat jin jinak jingga jinjing jintan jinten jitu jiwa jodoh joget joging jok joki jorok jorong jual
juang juara jubel judes judi judul juga jujur julang juli juluk julur jumat jumbai jumlah jumpa jumput jungkal juni junior junjung juntai jurang juri
jurnal jurnalis jurnalisme jurnalistik juru jurus jurusan justru juta jutaan jutawan kabar kabel kabin kabinet kabul kabung kabupaten kabur kabut kaca
kacamata kacang kacau kadal kadaluwarsa kadang kadar kader kado kafan kafe kafein kafilah kaget kagum kain kais kaisar kait kaitan kaji kajian kakak
kakao kakap kakek kaki kaktus kaku kakus kala kalah kalam kalangan kalau kalbu kaldu kalem kalender kaleng kali kalian kalibrasi kalimantan kalimat
kalkulasi kalkulator kalkulus kalor kalori kalsium kalung kalut kamar kambuh kamera kami kamis kamp kampanye kampas kamper kampung kampus kamu kamus
kanak kanal kanan kancing kandang kandas kandung kandungan kangen kanguru kanker kantin kanton kantong kantor kantuk kantung kanvas kapabilitas kapak
kapal kapan kapar kapas kapasitansi kapasitas kapital kapitalis kapitalisme kapling kaprah kapsul kapten kapuk kapur karakter karakteristik karam
karang karangan karantina karat karawang karawitan karbohidrat karbon karbonat karcis kardiologi kardus karena karet kargo karib karier karies
karikatur karir karkas karma karnaval karpet kartu kartun karung karunia karya karyawan karyawati kas kasar kasasi kasat kaset kasih kasihan kasir
kasmaran kasta kasual kasur kasus kasut kata katak katakan katalis katalisis katalog katarak kategori kategorisasi katering kation katolik katrol
katun katup kau kaukasia kaum kaus kausal kavling kawah kawakan kawal kawan kawasan kawat kawin kaya kayu kayuh ke kebal kebaya keberapa kebersihan
kebetulan kebidanan kebiri kebor kebun kebut kecam kecamatan kecambah kecap kecerdasan kecewa kecil kecipratan kecoak kecoh kecuali kecubung kecundang
kecup kecut kedai kedaluwarsa kedap kedelai kedelapan kedip kediri kedok kedua kedut kedutaan keempat keenam kehendak kejam kejang kejap kejar keji
kejora keju kejut kekal kekang kekar kekasih kekeliruan kelabu keladi kelahi kelak kelakar kelam kelambu kelamin kelana kelapa kelas kelat kelebihan
keledai kelereng kelewat keliaran keliling kelim kelima kelinci keling kelingking keliru kelola kelompok kelontong kelopak kelu keluar keluarga keluh
keluhan kelupas kelurahan kemacetan kemah kemarau kemari kemarin kemas kemasan kembali kembalian kembang kembar kembung kemeja kemelut kemih kemiri
kemis kempis kemudi kemudian kemuka kena kenal kenalan kenan kenang kenapa kenari kencan kencana kencang kencing kendala kendali kendang kendara
kendaraan kendati kendatipun kendi kendor kendur kenek kening kental kentang kentara kentongan kentut kenyal kenyam kenyang kepada kepal kepala
kepalang kepang kepincut keping kepiting kepompong keponakan kepul kepung kera kerabat keraguan kerah kerajinan kerak keramahan keramas keramat
keramba keramik keran kerang kerangka keranjang kerap kerapu keras keraton kerawang kerbau kerdil keren kereta keretek kerikil kering keringat keripik
keriput keris keriting kerja kerjasama kerling kernet kerok keroncong kerongkongan keropos keroyok kersik kertas kerucut kerudung keruh keruk kerumun
kerupuk kerut kesal kesan kesatria kesehatan kesekian keseleo kesembilan kesemua kesenjangan kesepuluh keset kesigapan kesima kesopanan kesumat ketahu
ketan ketapang ketat ketawa ketel ketela keterbukaan ketiak ketiga ketik ketika ketimbang ketimun ketok ketua ketujuh ketuk ketumbar ketupat ketus
khalayak khas khasiat khatulistiwa khawatir khayal khazanah khianat khidmat khitan khotbah khs khusus khusyuk kiamat kian kias kiasan kiat kibar
kiblat kibor kicau kidul kidung kijang kikir kikis kikuk kilang kilap kilas kilat kilau kilo kilogram kilometer kimia kimiawi kinerja kini kios kipas
kiper kiprah kira kiri kirim kiriman kisah kisar kisaran kisi kista kita kitab kitar kk klaim klakson klan klarifikasi klasifikasi klasik klasikal
klaster klausul klausula klenteng klien klik klimaks klinik klinis klon kloset klub klutuk koalisi kobar kocak kocek kocok kode kodok kodrat koefisien
koeksistensi kognitif koin kok kokain kokas kokoh kolaborasi kolaboratif kolak kolam kolang kolega koleksi kolektif kolektor kolera kolesterol kolom
kolon kolong koloni kolonial kolot kolusi koma komandan komando komat kombinasi komedi komedo komentar komersial kometa komik komisaris komisi komit
komite komitmen komoditas komoditi kompak kompas kompatibel kompatibilitas kompensasi kompeten kompetensi kompetisi kompetitif kompetitor kompilasi
komplain kompleks kompleksitas komplet komplikasi komplit komplot komponen kompor kompos komposisi komprehensif kompres kompresi kompromi komputasi
komputer komputerisasi komunal komunikasi komunikatif komunikator komunis komunisme komunitas komuter kondang kondektur kondisi kondisional kondom
konduktor kondusif koneksi konektif konektivitas konektor konfederasi konferensi konfigurasi konfirmasi konflik konfrontasi kongres konkret konon
konotasi konsekuen konsekuensi konseling konselor konsensus konsentrasi konsep konsepsi konseptual konser konservasi konsesi konsisten konsistensi
konsolidasi konsonan konspirasi konstan konstitusi konstitusional konstruksi konstruktif konsul konsulat konsultan konsultasi konsultatif konsumen
konsumsi konsumtif kontak kontaminasi kontan konteks kontekstual kontemporer konten konter kontes kontestan kontinu kontinuitas kontra kontrak
kontraksi kontraktor kontras kontrasepsi kontribusi kontributor kontrol kontroversi kontroversial kontur konveksi konvensi konvensional konversasi
konversi konyol kooperatif koordinasi koordinatif koordinator koper koperasi kopi koral koran korban korek koreksi korektif korelasi koreng koridor
kornea kornet korosi korosif korporasi korset korsleting korteks korup korupsi kos kosa kosakata kosmetik kosmik kosong kostum kota kotak kotamadya
kotor kotoran koyak kraton kreasi kreatif kreativitas kredensial kredibel kredibilitas kredit kreditur krem kremasi kresek kretek krim kriminal
kriminalisasi kriminalitas kripik krisis kristal kristalin kristen kriteria kritik kritikus kritis kroket kronik kronis kronologi kronologis krs kruk
krusial ktp ku kuaci kuadran kuadrat kuah kuak kualat kuali kualifikasi kualitas kualitatif kuantitas kuantitatif kuantum kuarsa kuartal kuarter kuas
kuasa kuat kubah kubik kubis kubu kubur kucil kucing kucur kuda kudapan kudeta kudis kue kuesioner kufur kuil kuis kuitansi kuku kukuh kukus kulai
kuli kuliah kuliner kulit kulkas kultur kultural kultus kulum kulup kulur kumal kuman kumandang kumbang kumis kumparan kumpul kumpulan kumuh kumulatif
kumur kunci kuning kunir kunjung kunjungan kuno kuntul kuntum kunyah kuota kupas kuping kupon kupu kura kurang kurangi kurap kuras kuratif kurator
kurawal kurban kurcaci kurikulum kurir kurma kurs kursi kursif kursor kursus kurun kurung kurus kurva kusam kusen kusir kusta kusut kutang kutat kutik
kutil kutip kutipan kutu kutub kutuk lab laba label labil laboran laboratorium labrak labu lacak laci lacur lada ladang laden lafal lafaz laga lagak
lagi lagipula lagu lahan lahap lahar lahir lahiriah laik lain lainnya lajang laju lajur lak laki lakon laksana laktasi laku lalai lalap lalat lalu
lama laman lamar lamaran lambai lambaian lamban lambang lambat lambung lampau lampiaskan lampir lampiran lampu lampung lamun lanang lancang lancar
lancip landa landai landak landas landasan langgan langganan langgar langit langka langkah langkap langsing langsung lanjur lanjut lanjutan lansia
lansir lantai lantak lantang lantar lantas lantik lantun lantunan lapak lapang lapangan lapar lapis lapisan lapor laporan laptop lapuk larang larangan
laras lari laring laris larut lasak laskar lata latar latarbelakang latensi latih latihan lato lauk laut lawak lawan lawang lawat layak layan layanan
layang layar layat layu lazim lebah lebam lebar lebaran lebat lebih lebur leceh lecet ledak ledakan ledeng lega legal legalisasi legalisir legalitas
legenda leher lekang lekas lekat lekuk lelah lelaki lelang lelap leleh lelet leluasa leluhur lem lema lemah lemak lemari lemas lembab lembaga lembah
lembap lembar lembaran lembur lembut lemot lempar lempeng lempung lena lencana lenceng lendir lengah lengan lengang lenggang lengkap lengkapi lengkeng
lengket lengkung lenguh lensa lentera lentik lentur lenyap lepas lepuh lerai lereng les lesat lesehan lestari lesu letak letih letus leukemia level
lewat lezat lho liang liar libat liberal liberalisasi libur liburan licik licin lidah lidi lift liga lihai lihat liku lili lilin lilis lilit lima
limau limbah limit limpa limpah limpahan limpas limun linang lincah linda lindas lindung linear linen lingga lingkar lingkaran lingkung lingkungan
lingkup linglung linguistik lini lintah lintang lintas lintasan linu lipan lipat lipatan lipstik lipur liput liputan lirik lisan lisensi listrik
litbang liter literal literasi literatur litigasi liturgi liur lobi log logam logat logika login logis logistik logo logout loh loka lokakarya lokal
lokapasar lokasi loker loket lokus lolos lomba lompat loncat lonceng longgar longo longsor lonjak lonjakan lonjong lontar lontong loreng lorong losmen
lot loteng lowong lowongan loyal loyalitas loyo luang luap luapan luar luaran luas lubang lubuk lucu lucut ludah ludes lugas lugu luhur luka lukis
lukisan luluh lulur lulus lulusan lumas lumat lumayan lumba lumbung lumer lumpuh lumpur lumrah lumur lumut lunak lunas luncur lupa lupakan luput lurah
luring luruh lurus lusa lusin lusuh lutut luwes maaf mabuk macam macan macet madani madrasah madu madya mag magang maghrib magis magister magnet
magnetik magnit magrib mahal mahar mahasiswa mahasiswi mahir mahkamah mahkota mahoni main mainan majalah majas majelis majikan maju maka makalah makam
makan makanan makanya makassar makelar makhluk maki makin maklum maklumat makmur makna makro maksiat maksimal maksimum maksud makula malah malai
malaikat malam malang malapetaka malaria malas malik maling malpraktik malu maluku mampir mampu mampus mana manajemen manajer manajerial manakala
mancanegara mandat mandi mandiri mandor mandul manfaat mangan mangga manggung mangkir mangkok mangkuk mangsa mani maniak manik manipulasi manis manja
mantan mantap manual manula manunggal manusia manusiawi manuver map mapan marah marak maret marga margin maritim marjin marjinal marka markas
marketing marmer martabak martabat mas masa masak masakan masalah masam masehi masif masih masing masinis masjid maskapai masker maskulin massa massal
master masuk masukan masyarakat mata matahari matang matematika matematis materi material materiil mati matikan matriks maturitas mau maulana maulid
maupun maut mawar mawas maya mayat mayor mayoritas mayur mbak mebel medali medan media median mediasi mediator medik medio medis meditasi medsos mega
megah mei meja mejanya mekah mekanik mekanika mekanikal mekanis mekanisme mekar melainkan melankolis melas melati melayu melepuh meleset melodi
melucuti melulu melumat melur memadai memang memar membran memorandum memori mempelai mempelajari mempersilakan mempunyai memukau menang menantu
menara mencit mendadak mendasar mendiang mendung mengapa mengenai mengerti menggala mengilap meninggal menit menjengkit menstruasi mentah mental
mentalitas mentari mentega menteri mentimun menu menyesal menyusuri merah merak merana merata merdeka merdu merek mereka merem meriah meriam merica
merk merosot merpati mertua merupakan mesan mesias mesin mesir meski meskipun mesra mess mesti mestinya mesum meta metabolisme metafora metal metalik
metan meteorologi meter meterai meteran metode metodologi metodologis metrik metro metropolitan mewah mi migrain migran migrasi mikro milenial miliar
milik milimeter milisi militan militer mimbar mimik mimpi mina minat mineral minggu mingguan mini minimal minimalis minimalisme minimarket minimum
minoritas minta minum minuman minus minyak miring mirip miris misal misalnya misi misil miskin misteri misterius mistik mitigasi mitologi mitos mitra
mobil mobilisasi mobilitas moda modal modalitas mode model modem moderasi moderat moderator modern modernisasi modifikasi modis modul modus mogok
mohon molek molekul molor momen momentum monarki mondar moneter monitor monitoring monopoli monoton monumen moral moralitas mortalitas motif motivasi
motivator moto motor motorik motto moyang muak mual mualaf muara muasal muat muatan muda mudah mudik mufakat muka mukena mukim mukjizat mukosa mula
mulai mulia multi multimedia multinasional multivariat muluk mulus mulut mumpuni muncul mundur mungil mungkin munisipal muntah muntahkan murah murai
muram murid murka murni murung musala musang museum musik musikal musim musiman musisi muslim muslimah musnah musrenbang mustahil musuh musyawarah
mutakhir mutan mutasi mutiara mutilasi mutlak mutu nabati nabi nada nadi nafas nafkah nafsu naga nah nahas naik nakal nalar naluri nama nampak namun
nanah nanas nangka nanti napas napi narapidana narasi narasumber narkoba narkotik narkotika nasabah nasehat nasi nasib nasihat nasional nasionalis
nasionalisme naskah natal natural naturalis naung naungan navigasi nazar nazir negara negatif negeri negosiasi negosiator nekat nelayan nenek neraca
neraka netral netralitas ngeri nggak niaga niat nifas nih nihil nikah nikel nikmat nikotin nila nilai nilam ningrat nipis niraksara nirkabel nisan
niscaya nista nitrogen nobat noda nol nominal nominasi nomor nona nonaktif nonformal nontunai norak norma normal normalisasi normalitas normatif nota
notaris notasi notifikasi notula notulen notulensi notulis novel novelis november npwp nuansa nuklir numerik nurani nusantara nutrisi nya nyala nyali
nyaman nyamuk nyanyi nyaring nyaris nyata nyawa nyeri nyonya oase obat objek objektif objektivitas obligasi obral obrol observasi observer obsesi odol
odong ojek oksida oksidasi oksigen oktober olah olahan olahraga oleh oles oli olimpiade olok om ombak omong ompong omset omzet onderdil ongkos
onkologi online opas open operasi operasional operator opini opname oposisi opsi opsional optik optimal optimalisasi optimasi optimis optimisme
optimum orang orangtua oranye orasi orator orde ordo organ organik organisasi organisator organisatoris organisme orientasi orisinal orisinalitas
ortodoks ortopedi otak otentik otentikasi otomasi otomatis otomatisasi otomatisme otomotif otonom otonomi otorisasi otoritas otot oven pabrik pacar
pacu pacul pada padahal padam padan padang padat padi padu paduan pagar pagelaran pagi paguyuban paha pahala paham pahat pahit pahlawan pailit pajak
pajang pak pakai pakaian pakar paket pakis paksa paksaan pakta paku pala palang palem palembang palet paliatif paling palsu palu palung paman pamer
pameran pamflet pamit pamong pamor pampang pamrih pamungkas pana panah panas panca pancaindra pancang pancar pancasila panci pancing pancur pandai
pandak pandang pandangan pandemi pandu panduan panekuk panel panen pangan pangeran panggal panggang panggil panggilan panggul panggung pangkal pangkas
pangkat pangku panglima pangsa panik panir panitera panitia panjang panjat panjatkan panji pantai pantang pantas pantat pantau pantauan panti pantul
pantun panutan papan papar paparan papas paprika papua parade parafrase paragraf parah paralel paramedis parameter parametrik paras parasit parau pari
parik paripurna parit pariwisata parkir parkiran parkit parlemen parodi paroki parsial partai partikel partisi partisipan partisipasi partisipatif
partner paru paruh parut pas pasak pasal pasang pasangan pasar pasaran pasca pascabayar pascapanen pascasarjana pasfoto pasien pasif pasifik pasir
paska pasok pasokan paspor pasrah pasta pasti pastikan pastor pastri pasukan pasung patah paten pati patok patokan patri patroli patuh patung patut
paud paus paut pawai pawang payah payau payudara payung pdam pdf pebruari pecah pecat peci pecundang pecut pedagang pedagogik pedal pedalaman pedang
pedas pedati pedesaan pediatri pedih pedoman peduli pegadaian pegal pegang pegas pegawai pegiat pegunungan pejabat pejal pejalan pejam peka pekan
pekarangan pekat pekerja pekerjaan pekik pekikan pel pelabuhan peladen pelagis pelajar pelaku pelamin pelampung pelan pelana pelancong pelanggan
pelangi pelantang pelat pelatih pelatuk pelayanan pelbagai pelepah peleset pelesir pelihara peliharaan pelik pelipis pelit pelita pelopor pelosok
peluang peluh peluk peluncur pelupuk peluru pemadam pemberitahuan pemda pemilukada pemkab pemkot pemprov pemroses pemuda pemudi pemulung pena penalti
penasaran penat pencak pencil penciutan pendam pendamping pendapat pendar pendek pendekar pendeta pendidikan pendingin pendopo penduduk penerbit
penetrasi pengaduan penganan pengap pengaruh pengecer pengemudi penggal penghulu pengrajin pening peniti penjara penjuru pensil pensiun pensiunan
pental pentas penting penuh penumpang penyair penyakit penyandang penyeberangan penyu pepatah pepaya peperangan pepes pepohonan per perabot perabotan
peraga perah perahu perajin perak peramban peran peranan perancah perang perangai perangkap perangkat perangko peranti perap peras perawan perawat
perban perbankan perca percakapan percaya percepat percik percuma perdana perdata peredaran perekat perempat perempuan perforasi performa pergaulan
pergi pergok perguruan peri peribahasa perih perihal perikanan periksa perilaku peringkat perintah perintis periode periodik perisai peristiwa perjaka
perkakas perkapita perkara perkasa perkedel perkosa perkusi perkutut perlahan perlente perlu permai permaisuri permak permanen permata permen
permintaan permisi permisif pernah pernik pernis pernyataan peron perosok perpustakaan pers persada persegi persen persentase persepsi persero persik
persis persisten persona personal personalia personalisasi personel perspektif persuasi persuasif persyaratan pertama pertanggungjawaban pertanyaan
pertiwi perunggu peruntukan perut perwira pesaing pesan pesanan pesantren pesat pesawat pesepeda peserta pesiar pesilat pesimis pesisir peso pesona
pesta pestisida pesuruh peta petak petaka petang petani petarung peternak peterseli peti petik petinggi petir petis petuah petualangan petugas
petunjuk pewangi piagam piala piara piaraan piatu piawai picik picu pidana pidato pihak pijah pijak pijakan pijar pijat pikat piket pikir pikiran
pikuk pikul pikun pil pilah pilar pilek pilih pilihan pilin pilkada pilot pilu pimpin pimpinan pin pinang pincang pindah pindai pindang pinggan
pinggang pinggir pinggiran pinggul pingsan pinjam pinjaman pinta pintar pintas pintu pinus pion pionir pipa pipi pipih pipis piranti piring pirsa
pirsawan pisah pisang pisau pita pitam piutang pizza plafon plagiarisme plagiat plakat plan planet plang plasma plastik platform plaza pleno plin pln
plot plus pns poci pocong podcast pohon poin pojok pokja pokok pola polantas polda polemik poles poli poliklinik polio polip polis polisi politeknik
politik politikus politis polong polos polri polusi polwan pompa ponakan pondok pongah ponsel pop popok popularitas populasi populer pori poros porsi
portabel portabilitas portal portofolio pos pose posel posisi positif posko poster postur posyandu potensi potensial potong potongan potret praduga
pragmatis praja prajurit prakarsa praksis praktik praktikan praktikum praktis praktisi pramudi pramugari pramuka pramuria pramusaji pranala pranata
prangko prasangka prasarana prasasti prasmanan prasyarat pratama pratinjau predikat prediksi prediktif prediktor predisposisi preferensi prei
prekursor preman premi premis premium preparasi pres preseden presensi presentasi presiden presisi prestasi prestise preventif pria pribadi pribumi
prihatin prima primadona primata primer prinsip prinsipil printer prioritas prisma privasi privat privatisasi pro proaktif probabilitas problem
problematik problematika prodi produk produksi produktif produktivitas produsen produser profesi profesional profesionalisme profesionalitas profesor
profil profit prognosis program programer progres progresif proklamasi proksi promo promosi promotif promotor propelan proporsi proporsional proposal
proposisi prosa prosedur prosedural proses prosesi prosesor prospek prospektif prostitusi protein proteksi protektif protes protestan protokol
prototipe provinsi provokasi proyek proyeksi proyektor psikiater psikiatri psikis psikolog psikologi psikologis psikomotor psikososial psikotes puas
puasa pubertas publik publikasi publisitas pucat pucuk pudar puding puing puisi puja puji pujian pukat pukau pukul pula pulang pulau pulih pulpen
pulsa puluh puluhan pun punah puncak pundak punggung pungkas pungkir pungli pungut pungutan puntung punya pupuk pura purba puri purin purna purnajual
purnama purnawirawan puruk pusaka pusar pusat pusing puskesmas pustaka pustakawan putar putih putik putra putri putus putusan puyuh raba rabu rabun
racik racikan racun radang radar radiasi radikal radio radiologi radius raga ragam ragi ragu rahang rahasia rahayu rahim rahmat raih raja rajang rajin
rajut rak rakaat raket rakit rakitan raksa raksasa rakus rakyat ralat ram ramadan ramadhan ramah ramai ramal ramalan ramas rambah rambang rambat rambu
rambut ramp rampai rampas ramping rampok rampung ramu rana ranah rancang rancangan rancu randa randu rangka rangkai rangkaian rangkap rangkul rangkum
rangkuman rangsang rangsangan ranjang ranjau ransel rantai rantang rantau ranting rapat rapi rapor raport rapuh ras rasa rasakan rasi rasio rasional
rasionalisme rasis rasisme raskin rastra rasuk rasul rata ratap rating ratio ratu ratus ratusan raung raup raut rawa rawan rawat rawatan rawit rawon
raya rayap rayu razia reagen reaksi reaktif reaktor realisasi realisme realistik realistis realita realitas rebah rebak rebana rebus rebut recana
receh reda redaksi redaktur redam redenominasi reduksi redup referensi refleks refleksi reflektif refluks reformasi refraksi regang regenerasi
regional registrasi regresi regu regulasi regulator reguler rehabilitasi rehat reka rekah rekam rekaman rekan rekap rekapitulasi rekat rekayasa
rekening rekombinasi rekomendasi rekonsiliasi rekonstruksi rekor rekreasi rekrut rekrutmen rektor rektorat rekursif rel rela relaks relaksasi relasi
relatif relawan relevan relevansi reliabilitas religi religius relokasi relung rem remah remaja remang remas rematik rembes rembuk rembulan remedial
remeh remisi rempah remuk renang rencana renda rendah rendam rendang renggang renovasi rentan rentang rentas renung renungan renyah reparasi repetisi
reporter repot representasi reproduksi reproduktif republik reputasi rerata rerumputan reruntuhan resah resap resensi resep resepsi resepsionis
reseptor reses resesif reset resi residen residu resim resmi resolusi resor respon responden respons responsif responsivitas restoran restorasi restu
resume retail retak retas retensi retina retoris retribusi retur reumatik reuni revisi revitalisasi revolusi rezeki rezim ria riak riang rias riau
ribet ribu ribuan ribut ricuh rijal rikuh rilis rima rimba rimbun rimpang rinci rincian rindang rinding rindu ringan ringkas ringkasan ringkih ringkuk
ringkus rintang rintangan rintih rintis ris risalah risau riset risih risik risiko ritel ritme ritual ritus riuh rival riwayat robek roboh robot
robotik roda rogoh rohani rohaniwan rok roket rokok roma roman romantis romantisme romawi rombak rombongan rompi rona ronda rongga rongsok rontgen
rontok rosok rosot rotan rotasi roti royalti royong rsud rt ruak ruam ruang ruangan ruas rubah rubrik rubuh rugi ruh rujak rujuk rujukan rukun rumah
rumahan rumbai rumit rumpi rumpun rumput rumus rumusan runcing runding rundung runtuh runtun runut runyam rupa rupawan rupiah rusa rusak rusuh rusuk
rusun rute rutin rutinitas ruwet rw saat sabah sabana sabar sabda sabet sabit sabtu sabuk sabun sabut sadap sadar sadis sadisme sado sadur safar sagu
sah sahabat saham sahih sahur sahut saing sains saja sajadah sajak saji sajian sak sakinah sakit sakral saksama saksi sakti saku salah salahguna salak
salam salat saldo saleh salib salin salinan saling salip salju salon salur saluran salut sama saman samar samaran sambal sambang sambar sambil sambung
sambungan sambut sambutan sampah sampai sampaikan sampan sampar sampel samping sampingan sampul samsat samudra sana sandal sandang sandar sandaran
sandera sandi sanding sandiwara sandung sandungan sang sangat sangga sanggah sanggar sanggul sanggup sangka sangkal sangkar sangkut sangrai sangsi
sanitasi sanjung sanksi santai santan santap santer santet santri santun santunan sapa sapaan sapi sapih sapu saraf saran sarana sarang sarapan sarat
sari saring saringan sarjana sarung sarwa sasar sasaran sastra sastrawan satelit satgas satpam satu satuan satwa saudagar saudara saudari saus sawah
sawi sawit sawo saya sayang sayap sayat sayembara sayur sayuran sd se seakan seandainya sebab sebai sebaiknya sebalik sebaliknya sebar sebaran
sebarluas sebelah sebelas sebelum sebentar seberang seberapa sebuah sebut sebutan secercah sedang sedangkan sedap sedekah sederajat sederet sederhana
sedia sedih sedikit sedimen sedimentasi sedot seduh segala segan segar segel segera segi segiempat segitiga segmen segmentasi segregasi sehari sehat
sehingga seimbang sejahtera sejak sejarah sejarawan sejati sejawat sejenak sejoli sejuk sejumlah sejumput seka sekadar sekali sekaligus sekalipun
sekam sekap sekarang sekat sekian sekiranya sekitar sekolah sekop sekresi sekretariat sekretaris sekring sekrup seks seksama seksi seksual seksualitas
sekte sektor sektoral sekuel sekuensial sekujur sekuler sekunder sekurang sekuritas sekuriti sekutu sel sela selain selaku selalu selam selama selamat
selancar selang selanjutnya selaput selaras selasa selasar selat selatan sele seleb selebaran selebihnya seleksi selektif selembar selempang selendang
selenggara selenggarakan selengkap selera selesai selesma seleweng selidik selimut selinap selingan selingkuh selip selipkan selisih seliweran selokan
seloroh selubung seluk selular seluler selundup seluruh seluruhnya semacam semai semak semakin semangat semanggi semangka semantik semarak semarang
semat semata sematkan semayam sembah sembahyang sembako sembarang sembarangan sembari sembelih sembelit sembilan sembrono sembuh sembul sembunyi
sembur semen semenjak sementara semerbak semesta semester semi semikonduktor seminar semir semoga sempat sempit semprot sempurna semrawut semu semua
semuanya semur semut sen senam senandung senang senantiasa senapan senar senat senda sendat sendi sendiri sendok sendu sengaja sengal sengat sengit
sengketa sengon seni seniman senin senior senja senjang senjata senonoh sensasi sensasional sensitif sensitivitas sensor sensorik sensualitas sensus
sentak senter senti sentil sentimen sentimeter sentosa sentra sentral sentralisasi sentuh sentuhan sentul senyap senyum senyuman seolah sepak sepakat
sepakbola sepanjang separuh sepat sepatu sepeda sepele sepenuhnya seperempat seperti sepertiga sepertinya sepi seprai september septik sepuh sepuluh
sepupu serabut serah serahkan serai serakah serambi serampang serang serangan serangga serangkaian serap serapan serasi serat seratus seraya serba
serbet serbu serbuk serdadu sereal serempak serentak seret sergap seri serial seribu serikat sering seringai seringkali serius sero serpih serta
sertai sertifikasi sertifikat seru seruan seruling serupa seruput serut server serviks servis sesaat sesak sesal sesama sesar sesat sesekali seseorang
sesi sesuai sesuatu sesudah sesungguhnya setan setang setara setel setelah setempat setengah seteru setia setiap setidak setidaknya setir setop setor
setoran setrika setrum setuju seumpama seusai seutuhnya sewa sewaan sewajarnya sewaktu seyogianya seyogyanya shalat si sia siaga sial siang siap siapa
siapkan siar siaran siasat siber sibuk sidak sidang sidik sifat sigap signifikan signifikansi sih sihir sikap sikat siklus siksa siku sila silabus
silakan silam silang silat silaturahim silaturahmi silau silih silinder silsilah sim simak simbah simbol simbolik simbolis simbolisme simetri simetris
simpan simpanan simpang simpangan simpati simpatik simpatisan simpel simposium simpul simpulan simulasi simultan sinambung sinar sindikat sindir
sindiran sindrom sinergi sinergis sinetron singa singgah singgung singkap singkat singkatan singkir singkong singlet singsing sini sinis sinisme
sinkron sinkronisasi sinopsis sintaksis sintaktis sintesis sintetik sintetis sinyal sinyalir sipil sipilis sipir sipit sipu siput siram sirat sirih
sirik sirip sirkuit sirkulasi sirup sisa sisi sisih sisik sisip sisipan sisir sistem sistematik sistematika sistematis sistemik siswa siswi sita
sitaan sitrat situ situasi situasional situs siul siuman siur siwa skala skandal skema skenario sklera skor skrip skripsi sks skuter slogan slta sltp
sma smk smp soal sobat sobek soda sodor sofa sogok sohor sok soket sokong sol solar solid solidaritas solider solo solusi solutif somasi sombong
songsong sontak sopan sopir sorak sorban sore sorot sorotan sosial sosialis sosialisasi sosiologi sosiologis sosis sosok soto spanduk spasi spasial
spektrum spekulasi spesial spesialis spesialisasi spesies spesifik spesifikasi spidol spion spiritual spiritualitas sponsor spontan sprei srikandi
stabil stabilisasi stabilitas stadion stadium staf stagnan stagnasi stamina stan standar standardisasi standarisasi stasiun statis statistik
statistika status statuta steker stempel steril sterilisasi stetoskop stigma stiker stimulasi stimulus stnk stok stop stopkontak strategi strategis
stres stroke struk struktur struktural studi studio sua suami suap suara suasana suatu subbagian subjek subjektif subjektivitas subsidi substansi
substansial substitusi substrat subuh subur suci sudah sudi sudut suguh suguhan suhu sujud suka sukacita sukar sukarela sukarelawan sukses suksesi
suksesif suku sukun sulam sulap sulawesi suling sulit sultan suluh sulung sulur sulut sumatera sumbang sumbangan sumbat sumber sumbu sumpah sumpit
sumsum sumur sunah sunat sungai sungguh sungguhpun sungkan sungut suntik sunting suntuk sunyi sup supaya supel super superior superlatif supermarket
supervisi supervisor suplai suplemen suporter supremasi surabaya suram surat surau surel surga surgawi suri surplus suruh suruhan surup surut survei
surveior survey susah susastra susila suspensi suster susu susul susulan susun susunan susup susur susut sutra sutradara swadaya swafoto swakelola
swalayan swasembada swasta syah syahadat syair syal syarat syariah syariat syarikat syukur syuting taat tabah tabel tabiat tabir tablet tabrak
tabrakan tabu tabung tabungan tabur tadi tafsir tafsiran tag tagih tagihan tahan tahanan tahap tahapan tahi tahta tahu tahun tahunan tajam tajuk tak
takar takaran takarir takat takdir takhta takjub takluk taksi taksir taktik taktis takut takwa talak talang talenta tali taliban tamah tamak taman
tamasya tamat tambah tambahan tambak tambal tambang tampah tampak tampan tampang tampar tamparan tampik tampil tampilan tampuk tampung tampungan tamu
tanah tanam tanaman tancap tanda tandan tandang tandas tandatangan tanding tandingan tandu tanduk tandus tangan tangani tangerang tangga tanggal
tanggap tanggapan tangguh tanggul tanggulang tanggung tanggungan tanggungjawab tangis tangisan tangkai tangkal tangkap tangkapan tangkar tangkas
tangki tangkis tani tanjak tanjakan tanjung tanpa tantang tantangan tante tanya taoge tapa tapak tapal tapang tapi taplak taraf tarekat target tari
tarian tarif tarik tarikan taring taruh taruhan tarung tas tasbih tata tatanan tatap tatapan tataran tatih tatkala tauladan taut tautan tawa tawan
tawanan tawar tawaran tawas tawon tawuran tayang teater tebak tebakan tebal tebang tebar tebing tebu tebus teduh tega tegak tegakkan tegang tegangan
tegap tegar tegas teguh tegun tegur teguran teh tekad tekan tekanan teknik teknikal teknis teknisi teknokrat teknologi teks tekstil tekstur tekuk
tekun telaah teladan telaga telah telak telan telanjang telanjur telantar telapak telat telaten teledor telegraf telegram telekomunikasi telentang
telepon teleskop televisi telinga teliti teller teluk telunjuk telur telusur telusuri tema teman tematik tembaga tembak tembakan tembakau tembok
tembus tempa tempat tempatan tempayan tempe tempel tempelan temperatur temporer tempuh tempur tempurung temu temuan tenaga tenang tenar tenda tendang
tendensi tender tengah tengara tenggak tenggang tenggara tenggat tenggelam tengger tengkar tengkorak tengkulak tengok tenis tensi tentang tentara
tenteram tentram tentu tentukan tenun tenunan teologi teoretis teori teoritis tepat tepercaya tepi tepian tepis tepuk tepung ter tera terampil terang
terap terapi terapis terapung teras teratur terbang terbit terbitan terbuka terdedah teriak teriakan terigu terik terima terjal terjang terjemah
terjemahan terjun terka terkadang terlalu terlambat terlantar termal termin terminal terminologi termometer terna ternak ternakan ternyata terobos
terobosan terompet terong teropong teror teroris terowongan terpa terpal tersangka tersendiri tersier tertentu tertib terumbu teruna terung terus
terusan terutama tes tesis tetangga tetap tetapi tetas tetes tetikus tewas tiada tiang tiap tiba tidak tidur tiga tihang tikai tikar tiket tikung
tikungan tikus tilang tilas tim timah timba timbal timbang timbangan timbul timbun timbunan timor timpa timpal timpang timun timur tindak tindakan
tindaklanjut tindas tindih tinggal tinggi tingkah tingkap tingkat tingkatan tinja tinjau tinjauan tinju tinta tipe tipikal tipis tipologi tipu tipuan
tirai tiram tiri tiris tiru tiruan tisu titah titel titik titip titipan titis tiup tk tobat toilet toko tokoh tol tolak tolakan toleh toleran
toleransi tolok tolong tomat tombak tombol ton tong tonggak tongkang tongkat tonik tonjol tonton tontonan topan topang topeng topi topik topologi
toreh torehan torehkan total totalitas tradisi tradisional trafik tragedi tragis traksi traktor trampolin transaksi transaksional transfer
transformasi transfusi transisi transit transitif translasi transmigrasi transmisi transparan transparansi transplantasi transpor transportasi trauma
traumatik travel tren tri tribun triliun triwulan trofi troli tropis trotoar truk tua tuah tuai tuak tualang tuan tuang tuas tubruk tubuh tuding tuduh
tuduhan tudung tugas tugu tuh tuhan tuju tujuan tujuh tukang tukar tukaran tukas tulang tular tulen tuli tulis tulisan tulus tumbal tumbang tumbuh
tumbuhan tumbuk tumis tumit tumor tumpah tumpang tumpas tumpeng tumpu tumpuan tumpuk tumpukan tumpul tuna tunadaksa tunai tunanetra tunang tunarungu
tunas tunda tunduk tundukan tungau tunggak tunggakan tunggal tunggang tungging tunggu tungkai tungku tunik tunjang tunjangan tunjuk tunjukkan tuntas
tuntun tuntunan tuntut tuntutan tupai turbin turis turisme turki turnamen turun turunan turut tusuk tutor tutorial tutul tutup tutupan tutur tuturan
uang uap ubah uban ubin ubun ucap ucapan udang udap udara ujar ujaran uji ujian ujicoba ujung ukir ukiran ukm ukur ukuran ulah ulama ulang ulangan
ular ulas ulasan ulat ulayat ulet ulos ultrasonografi ulur uluran umat umbar umbi umkm umpama umpan umpat umrah umroh umum umumnya umur undang
undangan undi undian unduh undur unggah unggahan unggas unggu unggul unggulan unggun ungkap ungkapan ungkit ungsi ungu uni unik unit universal
universitas unjuk unsur unta untai untaian untuk untung upacara upah upaya upeti urai uraian uranium urat urban urbanisasi urgen urgensi urin urine
uring urung urus urusan urut urutan usaha usahawan usai usang usap usb usia usik usir usul usulan usung usus usut utama utang utara utarakan utas
utilitas utuh utus utusan vaksin vaksinasi vakum valid validasi validitas valuta vampir vandalisme variabel variabilitas varian variasi variatif
varises vas vaskular vegetarian vektor velg ventilasi ventilator verba verbal verifikasi verifikator versi vertikal via vibrasi video vihara vila
virtual virus visa visi visioner visual visualisasi visum vital vitalitas vitamin vokal vokalis vokasi vokasional volume voluntari volunter vonis
wabah wacana wadah waduk wafat wahai wahana wajah wajan wajar wajib wajik wakaf wakil waktu walau walaupun walhasil wali walikota wangi wanita waras
warga warganegara warganet waris warisan warna warni warta wartawan warung was wasiat wasir wasit waspada wastafel watak wawancara wawasan wayang wbs
web webinar website wejangan welas wenang wesel wewangian wewenang wibawa wicara widyaiswara wifi wilayah windu wirausaha wirausahawan wisata
wisatawan wisel wisma wisuda wisudawan wol wudu wujud wulan yaitu yakin yakni yang yatim yayasan yoga yoghurt yogurt yogyakarta yudikatif yudisial yuk
yunior yuridis zakar zakat zalim zaman zat zebra ziarah zikir zina zodiak zona zonasi zuhur
`;
