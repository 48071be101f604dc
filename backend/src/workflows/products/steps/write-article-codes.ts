import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** The SKU that an article is to have. */
interface ArticleCode {
  id: string
  sku: string | null
}

/** Writes the SKUs of articles, which may swap them; compensation writes back those before. */
export const writeArticleCodesStep = createStep(
  "write-article-codes",
  async ({ codes }: { codes: ArticleCode[] }, { container }) => {
    if (codes.length === 0) return new StepResponse(codes, [])
    const former = await container
      .resolve(Modules.INVENTORY)
      .listInventoryItems({ id: codes.map(({ id }) => id) }, { select: ["id", "sku"], take: codes.length })
    await write(container, codes)
    return new StepResponse(
      codes,
      former.map(({ id, sku }): ArticleCode => ({ id, sku: sku ?? null })),
    )
  },
  async (former, { container }) => {
    if (former?.length) await write(container, former)
  },
)

/** Each article has its SKU alone, so all give theirs up first. */
async function write(container: MedusaContainer, codes: ArticleCode[]): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  await inventory.updateInventoryItems(codes.map(({ id }) => ({ id, sku: null }) as never))
  await inventory.updateInventoryItems(codes.map(({ id, sku }) => ({ id, sku }) as never))
}
