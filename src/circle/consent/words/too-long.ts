export const tooLong = (over: number) => `This is ${over} letters too long. Make it shorter.`
