import type { ServiceSeed } from "../shapes"

export const acaciaBarbersSouthBServices: readonly ServiceSeed[] = [
  {
    title: "Neighbourhood cut",
    category: "barber",
    description:
      "Clipper cut with a clean neck and no questions. If you do want to talk, the subject is football.",
    options: [["30 minutes", 30, 600]],
  },
  {
    title: "Father and son",
    category: "barber",
    description:
      "Two cuts in a row in the same chair, the smaller one first. The picture in front of the giraffe is free.",
    options: [["60 minutes", 60, 1000]],
  },
  {
    title: "Afro shape-up",
    category: "barber",
    description:
      "Picked out, rounded by scissors and checked from all sides in the hand mirror. Volume stays, corners go.",
    options: [["45 minutes", 45, 900]],
    add_ons: [["Sponge twists", 15, 300]],
  },
  {
    title: "Henna beard",
    category: "barber",
    description:
      "Trim, then henna from Mombasa for a warm brown that suits grey beards. Needs half an hour to set; the chess board is there for that.",
    options: [["60 minutes", 60, 1200]],
  },
  {
    title: "Head shave",
    category: "barber",
    description:
      "Clippers, steam, razor, cocoa butter. It shines enough to be noticed from the other side of Kapiti Road.",
    options: [["30 minutes", 30, 700]],
  },
  {
    title: "Back-to-school cut",
    category: "barber",
    description:
      "Even, short and within the rules of any Kenyan school. In the last week of the holidays Victor does nothing else.",
    options: [["25 minutes", 25, 450]],
  },
]
