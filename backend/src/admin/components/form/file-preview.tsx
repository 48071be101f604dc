import { useEffect, useState } from "react"

/** A chosen picture before it is uploaded. */
export function FilePreview({ file }: { file: File }) {
  const [url, setUrl] = useState<string>()

  useEffect(() => {
    const address = URL.createObjectURL(file)
    setUrl(address)
    return () => URL.revokeObjectURL(address)
  }, [file])

  return <img src={url} alt={file.name} className="aspect-[4/3] w-24 rounded-md object-cover" />
}
