/** What every script in R begins with. */

export const reading = `
# The file of answers, and the one for scores: Rscript SCRIPT ANSWERS.csv SCORES.csv
arguments <- commandArgs(trailingOnly = TRUE)
input <- if (length(arguments) > 0) arguments[1] else paste0(instrument, ".csv")
output <- if (length(arguments) > 1) arguments[2] else paste0(instrument, ".results.csv")

answers <- read.csv(input, colClasses = "character", na.strings = "", check.names = FALSE, encoding = "UTF-8")
names(answers) <- sub("^(\\u{feff}|\\u{ef}\\u{bb}\\u{bf})", "", enc2utf8(names(answers)))
rows <- nrow(answers)
absent <- character()

cells <- function(name) {
  if (name %in% names(answers)) return(answers[[name]])
  absent <<- c(absent, name)
  rep(NA_character_, rows)
}

number <- function(name) {
  text <- cells(name)
  x <- suppressWarnings(as.numeric(text))
  wrong <- which(!is.na(text) & is.na(x))
  if (length(wrong) > 0) warning(name, " is no number in row ", paste(head(wrong, 5), collapse = ", "), call. = FALSE)
  x
}

# What nobody could have answered is a blank, and so is what was not shown.
coded <- function(name, codes, shown = TRUE) {
  x <- number(name)
  x[!(x %in% codes) | !shown] <- NA
  x
}

between <- function(name, least, most, shown = TRUE, missing = NULL) {
  x <- number(name)
  x[!is.finite(x) | ((x < least | x > most) & !x %in% missing) | !shown] <- NA
  x
}

words <- function(name, shown = TRUE) {
  x <- cells(name)
  x[is.na(x) | trimws(x, whitespace = "[\\\\h\\\\v]") == "" | !shown] <- NA
  x
}

# A comparison with a blank does not hold.
holds <- function(x) !is.na(x) & x

a <- list()
`;

/** What conditions that calculate need. */
export const counting = `# An answer that counts as one
counted <- function(x, missing) {
  x[x %in% missing] <- NA
  x
}
`;

export const scoring = `
table_of <- function(parts) do.call(cbind, lapply(parts, rep_len, length.out = rows))
enough <- function(x, n, least) {
  x[n < max(1, least)] <- NA
  x
}
count_of <- function(...) rowSums(!is.na(table_of(list(...))))
mean_of <- function(least, ...) {
  x <- table_of(list(...))
  n <- rowSums(!is.na(x))
  enough(rowSums(x, na.rm = TRUE) / n, n, least)
}
# With blanks, a sum is the mean times the number of all.
sum_of <- function(least, ...) mean_of(least, ...) * length(list(...))
min_of <- function(least, ...) enough(do.call(pmin, c(lapply(list(...), rep_len, rows), na.rm = TRUE)), count_of(...), least)
max_of <- function(least, ...) enough(do.call(pmax, c(lapply(list(...), rep_len, rows), na.rm = TRUE)), count_of(...), least)
divide <- function(x, y) {
  y[abs(y) < 5e-11] <- NA
  x / y
}
# Points mean something only where all are given and add up.
whole <- function(total, ...) holds(rowSums(table_of(list(...))) == total)
points <- function(x, whole) ifelse(whole, x, NA)
# What codes count, and the results of tables.
look_up <- function(x, codes, values) values[match(x, codes)]
band <- function(x, from, below, labels) {
  found <- rep(NA_character_, rows)
  for (i in rev(seq_along(labels))) found[holds(x >= from[i] & x < below[i])] <- labels[i]
  found
}
result <- function(x) {
  x <- rep_len(x, rows)
  x[!is.finite(x)] <- NA
  ifelse(abs(x) < 1e5, round(x, 10), x)
}

s <- list()
`;

export const ending = `
# A row for each respondent, with the columns that the instrument does not know, such as a number of the respondent.
others <- setdiff(names(answers), c(variables, names(scores)))
cell <- function(x) ifelse(is.na(x), "", paste0('"', gsub('"', '""', enc2utf8(as.character(x)), fixed = TRUE), '"'))
columns <- lapply(c(as.list(answers[others]), scores), cell)
file <- file(output, "wb")
writeLines(paste(cell(names(columns)), collapse = ","), file, useBytes = TRUE)
if (rows > 0) writeLines(do.call(paste, c(unname(columns), sep = ",")), file, useBytes = TRUE)
close(file)
if (length(absent) > 0) warning("The file has no column ", paste(absent, collapse = ", "), ": taken as blank.", call. = FALSE)

figures <- Filter(is.numeric, scores)
summary <- data.frame(
  score = names(figures),
  n = vapply(figures, function(x) sum(!is.na(x)), 0),
  missing = vapply(figures, function(x) sum(is.na(x)), 0),
  mean = vapply(figures, mean, 0, na.rm = TRUE),
  sd = vapply(figures, sd, 0, na.rm = TRUE),
  row.names = NULL
)
print(summary, digits = 4)
`;

export const reliabilityHelpers = `
# Cronbach's alpha from covariances of pairs, as psych has it; omega of one factor by its least squares where it is installed.
reliability <- function(battery, dimension, items) {
  x <- do.call(cbind, items)
  k <- ncol(x)
  alpha <- function(v) k / (k - 1) * (1 - sum(diag(v)) / sum(v))
  omega <- NA
  if (requireNamespace("psych", quietly = TRUE) && k > 2)
    omega <- tryCatch({
      l <- suppressWarnings(psych::fa(cor(x, use = "pairwise.complete.obs"), nfactors = 1, fm = "minres", rotate = "none"))$loadings
      sum(l)^2 / (sum(l)^2 + sum(1 - l^2))
    }, error = function(e) NA)
  data.frame(
    battery = battery, dimension = dimension, items = k, n = sum(rowSums(!is.na(x)) > 0),
    alpha = tryCatch(alpha(cov(x, use = "pairwise.complete.obs")), error = function(e) NA),
    standardised = tryCatch(suppressWarnings(alpha(cov2cor(cov(x, use = "pairwise.complete.obs")))), error = function(e) NA),
    omega = omega
  )
}
`;
