import type { ServiceSeed } from "../shapes"

export const klongAndCombEkkamaiServices: readonly ServiceSeed[] = [
  {
    title: "Shag or mullet",
    category: "hair",
    description:
      "Layers cut with a razor on damp hair, then roughed up with salt spray. Bring a picture, or let Tle look at your forehead and decide.",
    options: [["60 minutes", 60, 1200]],
  },
  {
    title: "Fringe trim",
    category: "hair",
    description:
      "Ten minutes of scissors and five of second thoughts. Free of small talk, dry, between two cuts.",
    options: [["15 minutes", 15, 200]],
  },
  {
    title: "Bleach and vivid colour",
    category: "hair",
    description:
      "Lightening, bond care and one vivid tone over the whole head. Aom keeps a chart of how each colour fades on Asian hair and helps you choose the one you will like for longest.",
    options: [
      ["Short hair", 180, 4500],
      ["Below the shoulder", 240, 6200],
    ],
    notice_minutes: 720,
  },
  {
    title: "Keratin smoothing",
    category: "hair",
    description:
      "A formaldehyde-free treatment that keeps the monsoon out of your hair for about three months. No washing for two days afterwards, so plan around it.",
    options: [["150 minutes", 150, 3800]],
  },
  {
    title: "Gel manicure with three friends",
    category: "nails",
    description:
      "Shape, care and one colour of gel, done side by side at the long table. Each of you books a chair; the record is chosen by the birthday child.",
    options: [["60 minutes", 60, 790]],
  },
  {
    title: "Pedicure in the arcade chair",
    category: "nails",
    description:
      "Soak, file, heel care and polish in a chair rescued from a games arcade. Callus work is done by hand, never with a blade.",
    options: [
      ["Classic", 50, 650],
      ["With gel", 70, 950],
    ],
    add_ons: [["Paraffin dip", 15, 250]],
  },
  {
    title: "Extensions in builder gel",
    category: "nails",
    description:
      "Length sculpted on forms, not glued tips, with an apex where your nail bends. Infills after three weeks cost less than half.",
    options: [
      ["New set", 120, 1600],
      ["Infill", 75, 750],
    ],
  },
]
