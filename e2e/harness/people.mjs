// Invented people. Their identity numbers begin with a county code that was never given out, so that none is a living person's.
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

export function idNumber(birthday, serial) {
  const body = `150499${birthday}${String(serial).padStart(3, "0")}`;
  const sum = [...body].reduce((all, digit, at) => all + Number(digit) * WEIGHTS[at], 0);
  return body + "10X98765432"[sum % 11];
}

// Somebody new for each run; `nth` keeps several runs at one portal apart.
export function invent(nth, name) {
  const id = idNumber(`19850${1 + (nth % 9)}15`, 200 + nth);
  return {
    name,
    id,
    certificate: `${id}42`,
    phone: `0476-00001${String(nth).padStart(2, "0")}`,
    password: `yi ju hao ji de hua ${nth}`,
  };
}
