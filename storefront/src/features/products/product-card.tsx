import { useTranslations } from "#languages"
import { formatMoney } from "@/lib/format/money"
import type { FoundProduct } from "@/lib/plaza/schemas/found-product"
import { Heading } from "@/ui/heading"
import { Link } from "@/ui/link"
import { PendingVeil } from "@/ui/pending-veil"
import { PictureFrame } from "@/ui/picture-frame"

type ProductCardProps = { product: FoundProduct; currency: string; preload: boolean; headingLevel?: 2 | 3 }

const SIZES = "(min-width: 1280px) 16rem, (min-width: 768px) 30vw, 46vw"

/** A product in a grid; the whole card is the link. */
export function ProductCard({ product, currency, preload, headingLevel = 2 }: ProductCardProps) {
  const t = useTranslations("products")
  const { handle, title, picture, thumbnail, vendor, price_from: price, variants } = product
  const isSoldOut = variants.length > 0 && variants.every((variant) => variant.available_quantity === 0)
  return (
    <article className="group relative">
      <PictureFrame
        url={picture?.url ?? thumbnail}
        variants={picture?.variants}
        alt=""
        fallback={title}
        sizes={SIZES}
        preload={preload}
        className="aspect-square rounded-2xl"
      />
      <Heading level={headingLevel} size="small" className="mt-3">
        <Link
          href={`/products/${handle}?currency=${currency.toLowerCase()}`}
          className="rounded-sm before:absolute before:inset-0 group-hover:underline"
        >
          {title}
          <PendingVeil />
        </Link>
      </Heading>
      {vendor && <p className="text-sm text-muted">{vendor.name}</p>}
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
