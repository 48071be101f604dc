import type { ServiceSeed } from "../shapes"

export const klongAndCombSathornServices: readonly ServiceSeed[] = [
  {
    title: "Signature cut",
    category: "hair",
    description:
      "Consultation in daylight, wash, dry cut, wash again and finish. The shape is checked while you move your head, because that is how other people will see it.",
    options: [
      ["Short to medium", 60, 1400],
      ["Long or very thick", 75, 1700],
    ],
    add_ons: [["Scalp scrub", 15, 400]],
  },
  {
    title: "Root colour",
    category: "hair",
    description:
      "Two centimetres of regrowth in your formula from the lab, with a gloss over the lengths so that old and new agree. Ammonia-free.",
    options: [["90 minutes", 90, 2200]],
  },
  {
    title: "Balayage",
    category: "hair",
    description:
      "Hand-painted light that grows out without a line. The first visit takes time because Beam tests a strand before deciding how far to go. Toner and blow-dry are included.",
    options: [
      ["Half head", 150, 4800],
      ["Full head", 210, 6900],
    ],
    notice_minutes: 720,
  },
  {
    title: "Curl cut and care",
    category: "hair",
    description:
      "Each curl is cut where it bends, in its natural state. Afterwards you learn how to wash and dry it so that it looks like this on a Tuesday too.",
    options: [["90 minutes", 90, 2100]],
  },
  {
    title: "Blow-dry and go",
    category: "hair",
    description:
      "Wash and finish before a dinner or a flight. Straight, wavy or round-brushed; tell us in the notes and we lay out the tools.",
    options: [["45 minutes", 45, 650]],
  },
  {
    title: "Window manicure",
    category: "nails",
    description:
      "Shape, cuticles, hand massage and polish at the table by the canal. The light is good enough to choose a red you will still like at home.",
    options: [
      ["Classic polish", 45, 550],
      ["Gel", 60, 850],
    ],
  },
  {
    title: "Hand-painted nail art",
    category: "nails",
    description:
      "June paints what you bring: a tile pattern, a cat, the leaves of your balcony. Gel base included, from two accent nails to all ten.",
    options: [
      ["Two nails", 75, 1100],
      ["All ten", 120, 1900],
    ],
  },
]
