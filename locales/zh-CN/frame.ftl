product = 无碍办
