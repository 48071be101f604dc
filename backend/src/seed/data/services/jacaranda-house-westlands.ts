import type { ServiceSeed } from "../shapes"

export const jacarandaHouseWestlandsServices: readonly ServiceSeed[] = [
  {
    title: "Soapstone hammam",
    category: "spa",
    description:
      "Steam to open, black soap to soften, the kessa glove to take it all off. Amina pours, scrubs and tells you stories of Lamu if you look as if you want one.",
    options: [
      ["60 minutes", 60, 4800],
      ["90 minutes with clay mask", 90, 6500],
    ],
  },
  {
    title: "Even-tone facial",
    category: "spa",
    description:
      "For marks, razor bumps and dark patches on deeper skin. Gentle acids, no bleaching, and a plan that uses what you already have at home.",
    options: [["70 minutes", 70, 5200]],
  },
  {
    title: "Coffee and brown sugar scrub",
    category: "spa",
    description:
      "Grounds from a roaster in Thika, sugar from Mumias, shea butter from further north. You leave awake and smelling like breakfast.",
    options: [["45 minutes", 45, 3600]],
    add_ons: [["Shea wrap", 20, 1500]],
  },
  {
    title: "Runner's massage",
    category: "massage",
    description:
      "Deep work on calves, quads and glutes before a race or in the week after. Peter asks for your mileage, and he does notice when you round it up.",
    options: [
      ["60 minutes", 60, 4000],
      ["90 minutes", 90, 5600],
    ],
  },
  {
    title: "Swedish massage",
    category: "massage",
    description:
      "The classic full body massage with avocado oil pressed in Murang'a. Medium pressure unless you say otherwise.",
    options: [
      ["60 minutes", 60, 3800],
      ["90 minutes", 90, 5200],
    ],
  },
  {
    title: "After-office reset",
    category: "massage",
    description:
      "Back, neck and scalp with the lights down and traffic noise seven floors away. Ends with ten minutes on the roof and a ginger shot.",
    options: [["50 minutes", 50, 3300]],
  },
]
