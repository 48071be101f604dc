import type { ServiceSeed } from "../shapes"

export const jacarandaHouseLavingtonServices: readonly ServiceSeed[] = [
  {
    title: "Cut for any texture",
    category: "hair",
    description:
      "Coily, curly, wavy or straight: Caroline cuts it in the state in which you wear it. A wash and a simple finish are part of the visit.",
    options: [["60 minutes", 60, 2800]],
  },
  {
    title: "Teen braids",
    category: "hair",
    description:
      "School-safe styles by decree of three headmistresses: cornrows, puffs, box braids to the shoulder. Parents may leave and come back.",
    options: [["150 minutes", 150, 3000]],
  },
  {
    title: "Wig fitting and styling",
    category: "hair",
    description:
      "Your own wig, cut in, plucked and laid with a glue that comes off again. Akinyi also measures for a handmade one; that takes three weeks.",
    options: [["90 minutes", 90, 3500]],
    add_ons: [["Wash of the wig", 30, 1000]],
  },
  {
    title: "Colour on natural hair",
    category: "hair",
    description:
      "Permanent colour without bleach in copper, plum or honey, with a strand test first. Deep conditioning is included because it is not optional.",
    options: [["150 minutes", 150, 5500]],
  },
  {
    title: "Landscape nails",
    category: "nails",
    description:
      "Gel with a tiny painted scene: savannah at dusk, the skyline, a mountain you climbed. Allow for the fact that Mercy will ask for details.",
    options: [
      ["Two scenes", 75, 2600],
      ["Ten scenes", 135, 4800],
    ],
  },
  {
    title: "Sleepy pedicure",
    category: "nails",
    description:
      "Warm foot bath with rosemary, heel care, calf massage and polish in a reclining chair. The blanket comes without asking.",
    options: [["60 minutes", 60, 2000]],
  },
]
