/** Words about what a questionnaire asks and promises, beside those about its wording. */

import { Phrases } from "../wording/sentence.ts";
import type { Lexicon } from "./lexicon.ts";

const phrases = (text: string): Phrases => new Phrases(text.split(","));

interface QuestionWords {
  /** Promises that nobody will know who answered. */
  readonly promises: Phrases;
  readonly harmlessPromises: Phrases;
  /** What may be promised in its place. */
  readonly instead: Readonly<Record<string, string>>;
  /** Asks who somebody is. */
  readonly identifying: Phrases;
  readonly harmlessIdentifying: Phrases;
  /** What has a sensitive word in it and is not about the person. */
  readonly harmlessSensitive: Phrases;
  /** Says that the question is about who answers. */
  readonly personal: Phrases;
  /** The label of an answer that tells nothing. */
  readonly declined: string;
  /** Labels of answers that need not be told apart from the others: `None of these`. */
  readonly none: Phrases;
  /** Whole labels of an answer with which no other goes. */
  readonly nothing: Phrases;
  readonly noneOfThese: string;
  /** Labels of what no option has. */
  readonly other: Phrases;
  /** What an answer is called that is in no list. */
  readonly somethingElse: string;
  /** Asks for one of a number of things that are all there: days, grades, the offices of an authority. */
  readonly closed: Phrases;
  /** Asks who somebody is: age, school, work. */
  readonly background: Phrases;
  /** Says where a range begins or ends: `Less than 18 years`, `65 years or more`. */
  readonly lessThan: string;
  readonly upTo: string;
  readonly moreThan: string;
  readonly orMore: string;
  /** Asks after a number of things, which needs no unit. */
  readonly counted: Phrases;
  /** Asks for an age. */
  readonly age: Phrases;
  readonly years: string;
  /** Units of numbers. */
  readonly units: Phrases;
  /** What was changed in a model that is measured. */
  readonly leftOut: string;
  readonly moved: string;
  readonly added: string;
  readonly reworded: string;
  readonly whyAdapted: string;
}

const english: QuestionWords = {
  promises: phrases("anonymous, anonymously, anonymity, cannot be traced, nobody will know who"),
  harmlessPromises: phrases("not anonymous, not be anonymous, no anonymity, not anonymously, not fully anonymous, cannot be anonymous"),
  instead: { anonymous: "confidential", anonymously: "confidentially", anonymity: "confidentiality" },
  identifying: phrases(
    `your name, your full name, full name, your first name, your last name, your surname, name of respondent, respondent's name, respondent name,
    your phone number, phone number, telephone number, mobile number, your whatsapp, whatsapp number, your e-mail address, your email address, your e-mail,
    your email, email address, e-mail address, your address, your home address, home address, street address, passport number, id number, identity number,
    identity card number, national id, social security number, tax number, employee number, student number, student id, how can we reach you`,
  ),
  harmlessIdentifying: phrases(
    `your name correctly, your name right, know your name, used your name, use your name, called you by your name, uses your name, your phone number on,
    your address was, the email address of the`,
  ),
  harmlessSensitive: phrases(
    "third party, other party, party hall, race time, drugs you were given, drugs that you were given, ministry of religion, office of religion, income tax, disability access, disability services, debt service, alcohol gel",
  ),
  personal: phrases("you, your, yourself, household, family"),
  declined: "I prefer not to say",
  none: phrases(
    "none, none of these, none of the above, none of them, nothing, nothing of this, no one, nobody, not any, neither, i have not, i did not, i do not, no channel, not applicable, don't know, do not know, i don't know, not sure, i am not sure",
  ),
  nothing: phrases(
    "none, none of these, none of the above, none of them, none of those, nothing, nothing of this, not applicable, don't know, do not know, i don't know, i do not know, prefer not to say, i prefer not to say",
  ),
  noneOfThese: "None of these",
  other: phrases(
    "other, others, another, something else, somebody else, someone else, somewhere else, in another way, elsewhere, anything else, different answer",
  ),
  somethingElse: "Something else",
  closed: phrases(
    `gender, sex, education, school, degree, marital, married, day, days, month, season, semester, grade, class, year, age, old, district, province, region, office, branch,
    counter, floor, department, which of, how often, how long, how much, how many, how far, to what extent, today, party`,
  ),
  background: phrases(
    `how old, your age, age group, year of birth, born, gender, sex, marital status, married, education, level of school, highest degree, occupation, your job,
    your profession, employment, do for a living, income, earn, religion, ethnic, ethnicity, household size, live in your household, where do you live`,
  ),
  lessThan: "Less than",
  upTo: "Up to",
  moreThan: "More than",
  orMore: "or more",
  counted: phrases(
    "how many, how often, number of, how many times, count, how much of 100, percentage, percent, score, out of 10, rank, which year, what year, in which year, year of birth, postcode, postal code, zip code",
  ),
  age: phrases("how old, your age, age"),
  years: "years",
  units: phrases(
    `years, year, months, weeks, days, hours, minutes, seconds, km, kilometres, kilometers, metres, meters, miles, rupiah, rp, idr, usd, dollars, euros,
    pounds, kg, kilograms, grams, litres, liters, cm, percent, points, square metres, mbps, gb, mb`,
  ),
  leftOut: "Left out:",
  moved: "Moved to another dimension:",
  added: "Added:",
  reworded: "Worded anew:",
  whyAdapted: "Because …",
};

const indonesian: QuestionWords = {
  promises: phrases("anonim, tanpa nama, tidak dapat dilacak, secara anonim, anonimitas"),
  harmlessPromises: phrases("tidak anonim, bukan anonim, tidak sepenuhnya anonim, tidak secara anonim, tidak bersifat anonim"),
  instead: { anonim: "dirahasiakan", "secara anonim": "secara rahasia", anonimitas: "kerahasiaan" },
  identifying: phrases(
    `nama anda, nama lengkap, nama lengkap anda, nama responden, nama saudara, nama bapak/ibu, nama bapak, nama ibu, nik, nomor induk kependudukan, no ktp, nomor ktp,
    nomor telepon, nomor telepon anda, no telepon, no telp, no. telp, nomor hp, no hp, no. hp, nomor handphone, nomor ponsel, nomor whatsapp, nomor wa, no wa, alamat anda, alamat rumah, alamat lengkap,
    alamat email, alamat surel, email anda, surel anda, nomor paspor, nip, nim, npwp, nomor induk mahasiswa, nomor induk pegawai, nomor rekening`,
  ),
  harmlessIdentifying: phrases(
    "memanggil nama anda, menyebut nama anda, mengetahui nama anda, nama anda dipanggil, penulisan nama anda, aktivasi nik, pemadanan nik, pembuatan npwp, layanan npwp, kepemilikan npwp, memiliki npwp, punya npwp, mempunyai npwp",
  ),
  harmlessSensitive: phrases(
    `suku bunga, suku dinas, suku cadang, kementerian agama, kantor urusan agama, pengadilan agama, pelayanan agama, kantor agama, pegadaian utang,
    layanan disabilitas, fasilitas disabilitas, jalur disabilitas, pajak penghasilan, dinas pendapatan, badan pendapatan, pendapatan daerah, upah minimum`,
  ),
  personal: phrases("anda, saudara, bapak/ibu, bapak, ibu, keluarga, rumah tangga, responden, kamu"),
  declined: "Saya memilih tidak menjawab",
  none: phrases(
    "tidak ada, tidak ada satu pun, tidak satu pun, tidak satupun, bukan salah satu, tidak pernah, belum pernah, tidak tahu, saya tidak tahu, tidak yakin, tidak berlaku, tidak menggunakan, tidak memakai",
  ),
  nothing: phrases(
    "tidak ada, tidak ada satu pun, tidak ada satupun, tidak satu pun, tidak satupun, tidak ada yang sesuai, tidak ada di antaranya, tidak ada di atas, bukan salah satu di atas, tidak tahu, saya tidak tahu, tidak berlaku, tidak menjawab, saya memilih tidak menjawab",
  ),
  noneOfThese: "Tidak ada di antaranya",
  other: phrases("lain, lainnya, lain-lain, lain lain, yang lain, selain itu, dengan cara lain, di tempat lain, orang lain, jawaban lain"),
  somethingElse: "Lainnya",
  closed: phrases(
    `jenis kelamin, kelamin, gender, pendidikan, sekolah, jenjang, status perkawinan, kawin, menikah, hari, bulan, musim, semester, kelas, angkatan, tahun, umur, usia, kecamatan,
    kelurahan, desa, provinsi, wilayah, kantor, cabang, loket, lantai, dinas, unit, unsur, manakah dari, mana dari, seberapa, berapa, sejauh mana, partai, agama`,
  ),
  background: phrases(
    `umur, usia, tahun lahir, tanggal lahir, jenis kelamin, gender, status perkawinan, menikah, pendidikan terakhir, jenjang pendidikan, pendidikan, pekerjaan, profesi, penghasilan,
    pendapatan, agama, suku, etnis, tempat tinggal, alamat`,
  ),
  lessThan: "Kurang dari",
  upTo: "Sampai",
  moreThan: "Lebih dari",
  orMore: "atau lebih",
  counted: phrases(
    "berapa kali, berapa banyak, berapa orang, berapa anak, berapa buah, berapa unit, berapa jenis, berapa lembar, berapa dokumen, berapa jumlah, jumlah, banyaknya, seberapa sering, persentase, skor, nilai, tahun berapa, tahun lahir, kode pos, urutan ke",
  ),
  age: phrases("umur, usia"),
  years: "tahun",
  units: phrases(
    `tahun, bulan, minggu, hari, jam, menit, detik, km, kilometer, meter, rupiah, rp, kg, kilogram, gram, liter, cm, persen, poin, hektare, juta, ribu, mbps, gb, mb`,
  ),
  leftOut: "Tidak ditanyakan:",
  moved: "Dipindahkan ke dimensi lain:",
  added: "Ditambahkan:",
  reworded: "Disusun ulang:",
  whyAdapted: "Karena …",
};

/** These words in the language of a lexicon. */
export function questionWordsIn({ language }: Lexicon): QuestionWords {
  return language === "en" ? english : indonesian;
}
