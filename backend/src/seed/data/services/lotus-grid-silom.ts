import type { ServiceSeed } from "../shapes"

export const lotusGridSilomServices: readonly ServiceSeed[] = [
  {
    title: "Muay Thai basics",
    category: "fitness",
    description:
      "Stance, guard, jab, teep. Three rounds of three minutes on the pads, with water in between and your coach's jokes, which are old.",
    options: [["60 minutes", 60, 1100]],
    class: { seats: 10, days: [2, 6], at: "17:00" },
  },
  {
    title: "Padwork with a stadium fighter",
    category: "fitness",
    description:
      "For people who already know their combinations. Five rounds at your speed plus ten per cent, and one correction to take home.",
    options: [
      ["45 minutes", 45, 1200],
      ["60 minutes", 60, 1450],
    ],
  },
  {
    title: "Boxing footwork",
    category: "fitness",
    description:
      "An hour of ropes, ladders and shadow boxing in which you may not hit anything. Kru Yod says that the hands will follow, and he tends to be right.",
    options: [["60 minutes", 60, 1100]],
  },
  {
    title: "Intervals before work",
    category: "fitness",
    description:
      "Rower, sled and rope in blocks of forty seconds. Heart rate is on the wall, excuses are not. Showers at 7:50, desk at 8:30.",
    options: [["45 minutes", 45, 900]],
    class: { seats: 14, days: [1, 3, 5], at: "07:00" },
  },
  {
    title: "Hips and hamstrings",
    category: "fitness",
    description:
      "Mobility at lunch: loaded stretches, controlled rotations and very little equipment. You stay dry enough for a meeting.",
    options: [
      ["30 minutes", 30, 600],
      ["45 minutes", 45, 850],
    ],
  },
  {
    title: "Body check and training plan",
    category: "fitness",
    description:
      "Movement screen, grip and rowing test, and eight weeks of training written for your calendar. A follow-up message after week two is part of it.",
    options: [["75 minutes", 75, 1900]],
  },
]
