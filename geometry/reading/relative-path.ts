/**
 * Writes a path in relative coordinates, half as long as absolute ones. What rounding loses in one step is made up for in
 * the next.
 */
export class RelativePath {
  private text = ''
  private x = 0
  private y = 0

  /** @param digits digits after the point */
  constructor(private readonly digits: number) {}

  moveTo(x: number, y: number): void {
    this.x = this.rounded(x)
    this.y = this.rounded(y)
    this.text += `M${this.x} ${this.y}`
  }

  lineTo(x: number, y: number): void {
    this.text += `l${this.step(x, y)}`
    this.stand(x, y)
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.text += `c${this.step(x1, y1)} ${this.step(x2, y2)} ${this.step(x, y)}`
    this.stand(x, y)
  }

  closePath(): void {
    this.text += 'Z'
  }

  toString(): string {
    return this.text
  }

  private rounded(value: number): number {
    return Number(value.toFixed(this.digits))
  }

  private step(x: number, y: number): string {
    return `${this.rounded(x - this.x)} ${this.rounded(y - this.y)}`
  }

  private stand(x: number, y: number): void {
    this.x = this.rounded(this.x + this.rounded(x - this.x))
    this.y = this.rounded(this.y + this.rounded(y - this.y))
  }
}
