# What R computes beside the reference data: Rscript test/reference/statistics.R, with the package psych.
# Writes factorability.csv and groups.csv beside itself.

here <- "test/reference/"
data <- read.csv(paste0(here, "synthetic_servqual1988.csv"))
reversed <- sprintf("%s%02d", rep(c("E", "P"), each = 9), c(10:13, 18:22))
data[reversed] <- 8 - data[reversed]
dimensions <- list(tangibles = 1:4, reliability = 5:9, responsiveness = 10:13, assurance = 14:17, empathy = 18:22)
write <- function(rows, file) write.csv(format(do.call(rbind, rows), digits = 15), paste0(here, file), row.names = FALSE, quote = FALSE)

scales <- lapply(c("E", "P"), function(battery) lapply(names(dimensions), function(dimension) {
  complete <- na.omit(data[sprintf("%s%02d", battery, dimensions[[dimension]])])
  bartlett <- psych::cortest.bartlett(cor(complete), n = nrow(complete))
  data.frame(battery, dimension, n = nrow(complete), kmo = psych::KMO(cor(complete))$MSA,
    chi_square = bartlett$chisq, df = bartlett$df, p = bartlett$p.value)
}))
write(unlist(scales, recursive = FALSE), "factorability.csv")

# Groups by the remainder of the number: the data have no groups of their own.
group <- factor(data$rid %% 3)
write(lapply(sprintf("P%02d", 1:22), function(item) {
  table <- summary(aov(data[[item]] ~ group))[[1]]
  data.frame(item, df1 = table$Df[1], df2 = table$Df[2], f = table$F[1], p = table$P[1], eta_squared = table$Sum[1] / sum(table$Sum))
}), "groups.csv")
