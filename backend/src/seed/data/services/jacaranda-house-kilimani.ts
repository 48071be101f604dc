import type { ServiceSeed } from "../shapes"

export const jacarandaHouseKilimaniServices: readonly ServiceSeed[] = [
  {
    title: "Knotless braids",
    category: "hair",
    description:
      "Feed-in braids that start flat on the scalp, so there is no weight on the roots and no headache at night. Two packs of hair are included; tell us length and size when you book.",
    options: [
      ["Medium, shoulder length", 240, 4500],
      ["Small, waist length", 360, 7500],
    ],
    notice_minutes: 720,
  },
  {
    title: "Silk press",
    category: "hair",
    description:
      "Wash, deep condition, blow-dry and one slow pass of the iron, for straight hair that still moves. It lasts until you sweat or the rain comes.",
    options: [["120 minutes", 120, 3500]],
  },
  {
    title: "Loc retwist",
    category: "hair",
    description:
      "Roots retwisted with aloe gel, no wax, and dried under a low hood. Styles such as barrel twists take an extra half hour.",
    options: [
      ["Retwist", 90, 2500],
      ["Retwist and style", 120, 3200],
    ],
    add_ons: [["Apple cider rinse", 20, 600]],
  },
  {
    title: "Starter locs",
    category: "hair",
    description:
      "Comb coils or two-strand twists on hair of at least five centimetres. Wanjiru talks you through the first year, including the month when you will want to cut them off.",
    options: [["210 minutes", 210, 6000]],
  },
  {
    title: "Cornrows",
    category: "hair",
    description:
      "Straight back, stitched or in a pattern that you bring along. Without extensions they are done in an hour, with them count on two.",
    options: [
      ["Own hair", 60, 1200],
      ["With extensions", 120, 2500],
    ],
  },
  {
    title: "Wash day",
    category: "hair",
    description:
      "For the week in which you cannot face it yourself. Pre-shampoo oil, wash, detangling by hand, deep conditioner under steam, and twists to go home in.",
    options: [["100 minutes", 100, 2200]],
  },
  {
    title: "Veranda manicure",
    category: "nails",
    description:
      "Hands soaked in warm milk and honey, shaped, buffed and painted outside under the jacaranda. In October the petals stick to the polish; we redo those.",
    options: [
      ["Plain polish", 45, 1200],
      ["Gel", 60, 1900],
    ],
  },
]
