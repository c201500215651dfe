# Titles of problems that only programs meet (server/src/api/problem.rs); all others use the pages' own words.
problem-not-found = 没有这一项，或者不是给您看的
problem-key-reused = 同一个提交编号用在了不同的内容上
problem-method-not-allowed = 这个地址不能用这种方法
problem-too-large = 交来的内容太大
problem-not-json = 请用 JSON 格式提交
