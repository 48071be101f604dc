import type { ServiceSeed } from "../shapes"

export const baanDokrakThonglorServices: readonly ServiceSeed[] = [
  {
    title: "Traditional Thai massage",
    category: "massage",
    description:
      "Stretching and thumb pressure along the sen lines, on a floor mat and in loose clothes. The therapist starts at the feet and works up, slowly enough that you can breathe with it. Most guests take ninety minutes.",
    options: [
      ["60 minutes", 60, 690],
      ["90 minutes", 90, 950],
      ["120 minutes", 120, 1200],
    ],
    add_ons: [
      ["Hot herbal compress", 15, 250],
      ["Foot scrub", 15, 200],
    ],
  },
  {
    title: "Lemongrass oil massage",
    category: "massage",
    description:
      "Long, warm strokes with the house oil of lemongrass and kaffir lime. Pressure stays gentle to medium, and the scalp gets ten minutes of its own. Good after a flight.",
    options: [
      ["60 minutes", 60, 890],
      ["90 minutes", 90, 1250],
    ],
    add_ons: [["Scalp oil treatment", 15, 300]],
  },
  {
    title: "Deep tissue for runners",
    category: "massage",
    description:
      "Calves, hamstrings and hips, with elbows where needed. Anucha asks about your training first and leaves you with two stretches to do at home. Expect to feel it the next morning.",
    options: [
      ["60 minutes", 60, 990],
      ["90 minutes", 90, 1390],
    ],
  },
  {
    title: "Foot and calf reflexology",
    category: "massage",
    description:
      "A bath with kaffir lime peel, then wooden-stick pressure on the soles and firm strokes up to the knee. You sit in a deep chair facing the garden and keep the rest of your clothes on.",
    options: [
      ["45 minutes", 45, 450],
      ["60 minutes", 60, 550],
    ],
  },
  {
    title: "Jasmine rice body scrub",
    category: "spa",
    description:
      "Rice from Surin is ground the same morning with tamarind and honey. It takes off dead skin without scratching, and you rinse under a rain shower in the room. A thin layer of coconut milk closes the treatment.",
    options: [["50 minutes", 50, 1100]],
    add_ons: [["Coconut milk bath", 20, 450]],
  },
  {
    title: "Garden facial",
    category: "spa",
    description:
      "Cleansing, steam with pandan leaf, hand massage of face and neck, and a mask mixed for your skin that day. Kanya uses no machines and no perfume.",
    options: [
      ["60 minutes", 60, 1300],
      ["90 minutes with neck and shoulders", 90, 1750],
    ],
  },
  {
    title: "Afternoon of quiet",
    category: "spa",
    description:
      "Three hours in one room: scrub, herbal steam, oil massage and a tray of fruit. The phone stays in a wooden box by the door. It is the gift that Thonglor offices give most often.",
    options: [["180 minutes", 180, 3600]],
    notice_minutes: 720,
  },
]
