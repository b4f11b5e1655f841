import { questionIn, reads } from "../../../support/method.ts";

describe("two things in one item, in English", () => {
  reads("double-barrelled", "en", {
    "is fast and polite": "fast and polite",
    "is fast and very polite": "fast and very polite",
    "is clean, quiet and bright": "quiet and bright",
    "answers my questions and solves my problems": "answers my questions and solves",
    "speaks clearly and politely": "clearly and politely",
    "is affordable or reliable": "affordable or reliable",
    "is simple and easy to use": "",
    "gives clear and understandable answers": "",
    "explains its terms and conditions": "",
    "is open day and night": "",
    "keeps a balance between fast and careful work": "",
    "is good or bad": "",
    "tells me more or less what I need": "",
    "has rooms (clean and quiet) to wait in": "",
    "would be recommended by me": "",
    "is up and running when I need it": "",
  });
  reads("double-barrelled", "en", { "Was the staff fast and polite?": "fast and polite", "How often do you visit?": "" }, questionIn);
});

describe("two things in one item, in Indonesian", () => {
  reads("double-barrelled", "id", {
    "melayani dengan cepat dan ramah": "cepat dan ramah",
    "memberi jawaban yang jelas dan lengkap": "jelas dan lengkap",
    "menyambut tamu dan menjawab pertanyaan": "menyambut tamu dan menjawab",
    "mudah diakses serta aman": "diakses serta aman",
    "menyediakan sarana dan prasarana": "",
    "menunjukkan kesopanan dan keramahan": "",
    "menjelaskan dengan jelas dan mudah dipahami": "",
    "bekerja dengan baik dan benar": "",
    "sesuai dengan kebutuhan saya": "",
    "melayani dengan baik": "",
    "menjaga keseimbangan antara cepat dan teliti": "",
    "melayani baik laki-laki maupun perempuan": "",
  });
});

describe("perhaps two things in one item", () => {
  reads("double-barrelled-nouns", "en", {
    "has clear forms and instructions": "forms and instructions",
    "has a clean room": "",
    "offers research and development": "",
  });
  reads("double-barrelled-nouns", "id", {
    "memiliki ruang tunggu dan toilet yang bersih": "tunggu dan toilet",
    "menyediakan sarana dan prasarana": "",
    "menerima kritik dan saran": "",
  });
});
