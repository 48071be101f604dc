import type { ServiceSeed } from "../shapes"

export const klongAndCombBarbersServices: readonly ServiceSeed[] = [
  {
    title: "Skin fade",
    category: "barber",
    description:
      "From bare skin to length without a step, by clipper over comb and finished with a foil. Lasts two weeks before it wants company.",
    options: [["45 minutes", 45, 550]],
    add_ons: [["Hot towel and scalp massage", 10, 120]],
  },
  {
    title: "Scissor cut",
    category: "barber",
    description:
      "No clippers at all. Wash, cut, wash, and a finish with pomade or nothing, as you like. For hair that should not look freshly cut.",
    options: [["45 minutes", 45, 600]],
  },
  {
    title: "Lather shave",
    category: "barber",
    description:
      "Three hot towels, lather from a bowl, two passes with the open blade and a cold towel to end. Boy will not hurry, and you should not either.",
    options: [["40 minutes", 40, 480]],
  },
  {
    title: "Beard shaping",
    category: "barber",
    description:
      "Line, length and weight brought into balance with your jaw. Oil and comb included, with advice on what to leave alone at home.",
    options: [["30 minutes", 30, 350]],
  },
  {
    title: "Cut and shave, the full hour and a half",
    category: "barber",
    description:
      "Everything from the two best chairs: cut, shave, head massage, shoe shine by the neighbour. The wedding morning classic.",
    options: [["90 minutes", 90, 990]],
  },
  {
    title: "Boy's first haircut",
    category: "barber",
    description:
      "On the board across the chair, with a lollipop halfway. One lock goes into an envelope for the family album.",
    options: [["30 minutes", 30, 300]],
  },
]
