import { useTranslations } from "#languages"
import type { VenueSummary } from "@/lib/plaza/schemas/venue"
import { SearchBox } from "@/features/search/search-box"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { HeroPictures } from "./hero-pictures"

type HeroProps = { venues: VenueSummary[]; cities: string[] }

/** What Plaza is, in one sentence and one search box. */
export function Hero({ venues, cities }: HeroProps) {
  const t = useTranslations("home")
  return (
    <Container className="grid items-center gap-10 py-10 lg:grid-cols-[1.15fr_1fr] lg:gap-14 lg:py-16">
      <div className="min-w-0">
        <Heading level={1} size="hero">
          {t("bookTheGoodHours")}
        </Heading>
        <p className="mt-5 mb-8 max-w-xl text-lg text-muted">{t("massageHairNailsAClass")}</p>
        <SearchBox cities={cities} />
      </div>
      <HeroPictures venues={venues} />
    </Container>
  )
}
