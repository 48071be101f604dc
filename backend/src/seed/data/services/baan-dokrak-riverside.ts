import type { ServiceSeed } from "../shapes"

export const baanDokrakRiversideServices: readonly ServiceSeed[] = [
  {
    title: "River bath with milk and petals",
    category: "spa",
    description:
      "Forty minutes in the granite tub, filled with warm coconut milk, rose and ylang-ylang. The shutters stay open to the river, which nobody can look in from. A cold towel and tea wait at the edge.",
    options: [["40 minutes", 40, 1200]],
  },
  {
    title: "Sea salt and turmeric scrub",
    category: "spa",
    description:
      "Coarse salt from Samut Sakhon takes off what the city left on your skin, turmeric calms it down again. You will be a little yellow for an hour and very smooth for a week.",
    options: [["45 minutes", 45, 1150]],
    add_ons: [["After-sun aloe wrap", 20, 400]],
  },
  {
    title: "White clay wrap",
    category: "spa",
    description:
      "Warm kaolin from Lampang is brushed on from neck to toe and you are wrapped in cotton while the head is massaged. Draws out heat, helps with heavy legs.",
    options: [["60 minutes", 60, 1500]],
  },
  {
    title: "River stone massage",
    category: "massage",
    description:
      "Basalt stones are warmed to fifty degrees and used as an extension of the hand. Kittisak keeps them moving, so it is never too hot. Choose the longer visit if your lower back is the reason you came.",
    options: [
      ["75 minutes", 75, 1600],
      ["105 minutes", 105, 2100],
    ],
  },
  {
    title: "Sunset massage for one",
    category: "massage",
    description:
      "Thai massage with a little oil on the legs, timed so that the last half hour falls into the evening light. Ask for the corner room when you book.",
    options: [["90 minutes", 90, 1450]],
    add_ons: [["Foot bath on the terrace", 15, 250]],
  },
  {
    title: "Half day on the river",
    category: "spa",
    description:
      "Steam, scrub, bath and a two-hour massage, with lunch from the noodle boat in between. Four hours in which nobody asks you anything.",
    options: [["240 minutes", 240, 5900]],
    notice_minutes: 1440,
  },
]
