import { useTranslations } from "#languages"
import { Link } from "@/ui/link"
import { formatMoney } from "@/lib/format/money"
import type { Product } from "@/lib/plaza/schemas/product"
import { Heading } from "@/ui/heading"
import { PendingVeil } from "@/ui/pending-veil"
import { PictureFrame } from "@/ui/picture-frame"
import { lowestPrice, offerOfVariant } from "./offer-of-product"

type ProductCardProps = { product: Product; currency: string; preload: boolean }

const SIZES = "(min-width: 1280px) 20rem, (min-width: 1024px) 30vw, 46vw"

/** A product in a grid; the whole card is the link. */
export function ProductCard({ product, currency, preload }: ProductCardProps) {
  const t = useTranslations("products")
  const price = lowestPrice(product)
  const isSoldOut = price !== null && product.variants.every((variant) => !offerOfVariant(variant).sellable)
  return (
    <article className="group relative">
      <PictureFrame
        url={product.thumbnail ?? product.images[0]?.url}
        alt=""
        fallback={product.title}
        sizes={SIZES}
        preload={preload}
        className="aspect-square rounded-2xl"
      />
      <Heading level={2} size="small" className="mt-3">
        <Link
          href={`/products/${product.handle}?currency=${currency.toLowerCase()}`}
          className="rounded-sm before:absolute before:inset-0 group-hover:underline"
        >
          {product.title}
          <PendingVeil />
        </Link>
      </Heading>
      <p className="text-[0.95rem]">
        {price === null ? (
          <span className="text-muted">{t("notSoldInCurrency", { currency })}</span>
        ) : (
          <span className="font-semibold">{formatMoney(t.locale, price, currency)}</span>
        )}
        {isSoldOut && <span className="text-muted"> {t("soldOut2")}</span>}
      </p>
    </article>
  )
}
