import type { ServiceSeed } from "../shapes"

export const acaciaBarbersKimathiServices: readonly ServiceSeed[] = [
  {
    title: "Taper fade",
    category: "barber",
    description:
      "Clippers in half steps, blended by eye, sharp at temples and neck. Includes wash, head massage and aftershave.",
    options: [["40 minutes", 40, 1000]],
    add_ons: [["Design line", 10, 300]],
  },
  {
    title: "Line-up",
    category: "barber",
    description:
      "Hairline and beard edge between two cuts, in the time of a short podcast. Razor bumps are respected.",
    options: [["20 minutes", 20, 500]],
  },
  {
    title: "Beard architecture",
    category: "barber",
    description:
      "Ali studies your jaw, draws with a white pencil and builds from there. Hot towel, trim, razor line, balm.",
    options: [["35 minutes", 35, 900]],
  },
  {
    title: "Short cut for women",
    category: "barber",
    description:
      "Big chop, taper or a number two all over, with a say in every millimetre. Mwende keeps a box of tissues and has needed it herself.",
    options: [["45 minutes", 45, 1300]],
  },
  {
    title: "Grey blending",
    category: "barber",
    description:
      "A soft dye that hides half of the grey, so that nobody notices except you. It washes out over six weeks without an edge.",
    options: [["50 minutes", 50, 1600]],
  },
  {
    title: "Bank holiday special",
    category: "barber",
    description:
      "Cut, beard, black mask and a neck massage, in ninety unhurried minutes. Offered on ordinary days too, whatever the name says.",
    options: [["90 minutes", 90, 2600]],
  },
]
