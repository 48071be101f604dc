import { countStatements } from "./count-statements"
import { stockShelves } from "./goods"
import type { Suite } from "./suite"

interface Suggested {
  kind: string
  text: string
}

/** `GET /store/suggestions`: what was typed, and what is suggested first. */
const FIRST: [typed: string, first: string][] = [
  ["b", "city Bangkok"],
  ["bang", "city Bangkok"],
  ["bankok", "city Bangkok"],
  ["chiang", "city Chiang Mai"],
  ["spa", "venue_category Spa"],
  ["thai", "venue_category Thai massage"],
  ["silom", "venue Silom Spa"],
  ["sillom", "venue Silom Spa"],
  ["lotus h", "venue Lotus House"],
  ["massage", "service Massage"],
  ["masage", "service Massage"],
  ["foot r", "service Foot Reflexology"],
  ["tiger", "product Tiger Balm"],
  ["tigre balm", "product Tiger Balm"],
  ["ยาหม่อง", "product ยาหม่องตราเสือ"],
  ["ยาหมองตาเสือ", "product ยาหม่องตราเสือ"],
]

/** What the beginning of a question could mean. */
export function suggestionTests({ get, district, container }: Suite): void {
  const path = "/store/suggestions"
  const ask = async (q: string, more: object = {}): Promise<Suggested[]> => {
    const { status, data } = await get(path, { q, ...more })
    expect([q, status]).toEqual([q, 200])
    return data.suggestions
  }

  it("puts first what was meant, with typing errors too", async () => {
    await stockShelves(container(), district())
    const found = []
    for (const [typed] of FIRST) {
      const [first] = await ask(typed)
      found.push([typed, first ? `${first.kind} ${first.text}` : "nothing"])
    }
    expect(found).toEqual(FIRST)
  })

  it("tells where each leads to", async () => {
    const { silom, foot } = district()
    expect(await ask("silom spa")).toEqual([
      { kind: "venue", id: silom.venue_id, text: "Silom Spa", handle: "silom-spa", detail: "Bangkok" },
    ])
    expect(await ask("reflex")).toEqual([
      {
        kind: "service",
        id: foot.id,
        text: "Foot Reflexology",
        handle: foot.handle,
        detail: "Silom Spa",
      },
    ])
    const massage = (await ask("massage")).find(({ kind }) => kind === "service")
    expect(massage).toEqual({ kind: "service", id: null, text: "Massage", handle: null, detail: null })
    expect(await ask("nairobi")).toEqual([
      { kind: "city", id: null, text: "Nairobi", handle: null, detail: null },
    ])
  })

  it("suggests nothing hidden, nothing for nothing, and ten at most", async () => {
    await stockShelves(container(), district())
    for (const q of ["secret", "not yet", "high margin", "Tiger Sus", ""]) {
      const texts = (await ask(q)).map(({ text }) => text)
      expect([q, texts.filter((text) => /secret|not yet|margin|suspended/i.test(text))]).toEqual([q, []])
    }
    expect((await get(path)).data).toEqual({ suggestions: [] })
    expect(await ask("a", { limit: 2 })).toHaveLength(2)
    expect((await ask("e", { limit: 10 })).length).toBeLessThanOrEqual(10)
    expect(await ask("%")).toEqual([])
    expect(await ask("'; drop table venue; --")).toEqual([])
  })

  it("needs few statements and refuses what it cannot read", async () => {
    const before = await countStatements(() => get(path, { q: "thai", unknown: 1 }), 400)
    expect((await countStatements(() => get(path, { q: "thai" }), 200)) - before).toBe(2)
    for (const [field, query] of Object.entries({ limit: { limit: 11 }, q: { q: "x".repeat(201) } })) {
      const { status, data } = await get(path, query)
      expect([field, status]).toEqual([field, 400])
      expect(data.message).toContain(field)
    }
  })
}
