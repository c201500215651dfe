// Photos as a phone makes them, drawn in the browser itself: real JPEGs, each different, no file of anybody's.

// The n-th photo of a paper: pale, with lines like writing.
export async function photo(browser, n, { width = 900, height = 1200 } = {}) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const bytes = await page.evaluate(({ n, width, height }) => {
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const draw = canvas.getContext("2d");
    draw.fillStyle = "#f4f1e8";
    draw.fillRect(0, 0, width, height);
    draw.fillStyle = "#333";
    for (let line = 0; line < 20; line += 1) draw.fillRect(80, 80 + line * 50, 300 + ((line * 97 + n * 131) % 400), 14);
    return canvas.toDataURL("image/jpeg", 0.9).split(",")[1];
  }, { n, width, height });
  await context.close();
  return { name: `IMG_${n}.jpg`, mimeType: "image/jpeg", buffer: Buffer.from(bytes, "base64") };
}

// Gives one file on a paper's page.
export async function give(walk, file, button) {
  await walk.page.locator('main input[type="file"]').setInputFiles(file);
  await walk.press(button);
}
