import type { ServiceSeed } from "../shapes"

export const baanDokrakOnnutServices: readonly ServiceSeed[] = [
  {
    title: "House massage",
    category: "massage",
    description:
      "The standard hour of the school: feet, legs, back, arms, head, in that order. Honest work at a neighbourhood price.",
    options: [
      ["60 minutes", 60, 350],
      ["90 minutes", 90, 490],
      ["120 minutes", 120, 620],
    ],
  },
  {
    title: "Foot massage after shopping",
    category: "massage",
    description:
      "Soap and warm water first, then the soles with balm and a wooden stick. You may bring your bags, your child or your book.",
    options: [
      ["30 minutes", 30, 220],
      ["60 minutes", 60, 380],
    ],
  },
  {
    title: "Head, neck and shoulders",
    category: "massage",
    description:
      "Seated on a low chair and worked from behind with forearms and thumbs. It helps with tension headaches more often than people expect.",
    options: [["45 minutes", 45, 320]],
  },
  {
    title: "Tok sen with wooden hammer",
    category: "massage",
    description:
      "A northern technique: a small hammer and a tamarind-wood wedge tap along the muscles. The sound travels through the body and loosens what fingers cannot reach. Only the instructor gives it.",
    options: [["60 minutes", 60, 650]],
  },
  {
    title: "Back and hip repair",
    category: "massage",
    description:
      "An hour for people who sit in taxis or drive them. Side-lying stretches open the hips, then balm and pressure along the lumbar muscles.",
    options: [
      ["60 minutes", 60, 450],
      ["90 minutes", 90, 620],
    ],
    add_ons: [["Heat balm from Nan", 10, 80]],
  },
]
