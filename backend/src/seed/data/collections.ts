/** Products put together across shelves and businesses; of each, by its SKU. A product lies in one collection at most. */
export interface CollectionSeed {
  handle: string
  title: string
  skus: readonly string[]
}

export const COLLECTIONS: readonly CollectionSeed[] = [
  {
    handle: "gifts",
    title: "Gifts",
    skus: [
      ...["BD-CANDLE-FRANGIPANI", "BD-TEA-GINGER", "KC-BRUSH-SHAVE", "LG-FLASK-STEEL"],
      ...["JH-CANDLE-LELESHWA", "KM-BOWL-SINGING", "KM-TEA-FIRE", "AC-BOWL-LATHER"],
      ...["SL-CUP-BREAK", "SL-COMB-HORN"],
    ],
  },
  {
    handle: "for-the-bath",
    title: "For the bath",
    skus: [
      ...["BD-SOAP-MANGOSTEEN", "BD-SCRUB-RICE", "BD-SARONG-INDIGO", "KC-SHAMPOO-LAB"],
      ...["JH-SOAP-BLACK", "JH-SCRUB-COFFEE", "JH-BUTTER-SHEA", "SL-SOAP-LIME"],
    ],
  },
  {
    handle: "new-this-season",
    title: "New this season",
    skus: [
      ...["KC-POLISH-RED", "KC-SPRAY-SALT", "LG-BOLSTER-KAPOK", "SC-DROPS-WHITE"],
      ...["JH-POLISH-JACARANDA", "KM-SHIRT-FOREST", "AC-HENNA-MOMBASA", "SL-POMADE-WATER"],
    ],
  },
]
