// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString csvReaderText(const char *text)
{
    return QCoreApplication::translate("CsvReader", text);
}

Error refusal(const QString &text, const QString &where = {})
{
    return {ErrorCode::InvalidInput, text, where};
}

QString rowName(int row)
{
    return csvReaderText("Row %1").arg(row);
}

// What 0x80 … 0x9F mean in Windows-1252; 0 where nothing.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0) {
            const char16_t meant = windows1252[c.unicode() - 0x80];
            c = meant ? QChar(meant) : QChar(QChar::ReplacementCharacter);
        }
    }
    return text;
}

/// Text without a mark whose every second byte is zero is UTF-16 all the same.
QString guessedUtf16(const QByteArray &bytes)
{
    const qsizetype seen = qMin<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < seen; ++i) {
        if (bytes[i] == 0)
            (i % 2 == 0 ? even : odd) += 1;
    }
    if (seen < 4 || qMax(even, odd) * 5 < seen * 2 || qMin(even, odd) * 20 > seen)
        return {};
    return odd > even ? u"UTF-16LE"_s : u"UTF-16BE"_s;
}

struct Decoded {
    QString text;
    QString encoding;
};

Decoded decode(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return {QString::fromUtf8(bytes.sliced(3)), u"UTF-8"_s};
    QString utf16;
    qsizetype skip = 2;
    if (bytes.startsWith("\xFF\xFE")) {
        utf16 = u"UTF-16LE"_s;
    } else if (bytes.startsWith("\xFE\xFF")) {
        utf16 = u"UTF-16BE"_s;
    } else {
        utf16 = guessedUtf16(bytes);
        skip = 0;
    }
    if (!utf16.isEmpty()) {
        QStringDecoder decoder(utf16 == "UTF-16LE"_L1 ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE,
                               QStringDecoder::Flag::Stateless);
        const QString text = decoder(QByteArrayView(bytes).sliced(skip));
        return {text, utf16};
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return {text, u"UTF-8"_s};
    return {fromWindows1252(bytes), u"Windows-1252"_s};
}

/// One pass of the grammar over a text with a given delimiter.
class Parser
{
public:
    Parser(const QString &text, QChar delimiter, const CsvLimits &limits, bool quoting = true)
        : m_text(text), m_delimiter(delimiter), m_limits(limits), m_quoting(quoting)
    {}

    /// Reads at most that many records; what is there already stays in the case of an error.
    std::optional<Error> read(int records)
    {
        while (m_at < m_text.size() && m_row < records) {
            ++m_row;
            if (auto error = readRecord())
                return error;
        }
        return {};
    }

    std::vector<CsvRow> rows;

private:
    std::optional<Error> readRecord()
    {
        QStringList cells;
        bool blank = true;
        for (;;) {
            QString field;
            if (auto error = readField(field))
                return error;
            blank = blank && field.trimmed().isEmpty();
            cells.push_back(field);
            if (cells.size() > m_limits.rowFields) {
                return refusal(csvReaderText("Row %1 has more than %2 fields; leave out columns or choose another delimiter.")
                                   .arg(m_row).arg(m_limits.rowFields), rowName(m_row));
            }
            if (m_at < m_text.size() && m_text[m_at] == m_delimiter) {
                ++m_at;
                continue;
            }
            break;
        }
        skipLineEnd();
        if (!blank)
            rows.push_back({m_row, cells});
        return {};
    }

    std::optional<Error> readField(QString &field)
    {
        const bool quoted = m_quoting && m_at < m_text.size() && m_text[m_at] == u'"';
        const qsizetype start = m_at;
        if (quoted) {
            ++m_at;
            if (!readQuoted(field))
                return refusal(csvReaderText("The quotation mark that opens in row %1 is never closed; add the closing one.").arg(m_row), rowName(m_row));
            if (m_at < m_text.size() && m_text[m_at] != m_delimiter && !atLineEnd()) {
                return refusal(csvReaderText("In row %1 text follows a closing quotation mark; write quotation marks inside a cell twice.")
                                   .arg(m_row), rowName(m_row));
            }
        } else {
            while (m_at < m_text.size() && m_text[m_at] != m_delimiter && !atLineEnd())
                ++m_at;
            field = m_text.sliced(start, m_at - start);
        }
        if (field.size() > m_limits.fieldChars) {
            return refusal(csvReaderText("Row %1 has a cell longer than %2 characters; shorten it.").arg(m_row).arg(m_limits.fieldChars),
                           rowName(m_row));
        }
        if (field.contains(QChar(0))) {
            return refusal(csvReaderText("Row %1 contains a character that no text may hold (NUL); save the table again as CSV.").arg(m_row),
                           rowName(m_row));
        }
        return {};
    }

    bool readQuoted(QString &field)
    {
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                    ++m_at;
                    return true;
                }
                ++m_at;
            }
            field.append(m_text[m_at]);
        }
        return false;
    }

    bool atLineEnd() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }
    void skipLineEnd()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
    }

    const QString &m_text;
    QChar m_delimiter;
    CsvLimits m_limits;
    bool m_quoting;
    qsizetype m_at = 0;
    int m_row = 0;
};

/// How even the rows are under a delimiter: rows that share the most frequent width above one, then that width.
qint64 evenness(const QString &text, QChar delimiter, const CsvLimits &limits)
{
    Parser parser(text, delimiter, limits);
    if (parser.read(40) && parser.rows.empty())
        return 0;
    QHash<qsizetype, int> widths;
    for (const CsvRow &row : parser.rows)
        ++widths[row.cells.size()];
    qint64 best = 0;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        if (it.key() > 1)
            best = qMax(best, qint64(it.value()) * 1000 + it.key());
    }
    return best;
}

QChar sniffDelimiter(const QString &text, const CsvLimits &limits)
{
    QChar best = u',';
    qint64 score = 0;
    for (const QChar candidate : {u',', u';', u'\t', u'|'}) {
        const qint64 even = evenness(text, candidate, limits);
        if (even > score) {
            best = candidate;
            score = even;
        }
    }
    return best;
}

/// Other kinds of file that people choose by mistake.
QString foreignFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return csvReaderText("This is a spreadsheet or archive, not a CSV file; save the sheet as CSV and import that.");
    if (bytes.startsWith("SQLite format 3"))
        return csvReaderText("This is a database or a plan, not a CSV file; open it instead of importing it.");
    if (bytes.startsWith("%PDF"))
        return csvReaderText("This is a PDF document, not a CSV file; copy the table into a spreadsheet and save it as CSV.");
    const QByteArray start = bytes.first(qMin<qsizetype>(bytes.size(), 256)).trimmed().toLower();
    if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml"))
        return csvReaderText("This is a web page or XML, not a CSV file; copy the table into a spreadsheet and save it as CSV.");
    if (start.startsWith("begin:vcalendar"))
        return csvReaderText("This is a calendar (iCal), not a CSV file; choose a CSV file.");
    return {};
}

Result<CsvTable> parseAll(const QString &text, CsvTable table, const CsvLimits &limits, bool quoting)
{
    Parser parser(text, table.delimiter, limits, quoting);
    if (auto error = parser.read(std::numeric_limits<int>::max()))
        return *error;
    if (parser.rows.empty())
        return refusal(csvReaderText("The table is empty; choose one with a row of headings and at least one row below it."));
    table.rows = std::move(parser.rows);
    return table;
}

} // namespace

Result<CsvTable> readCsv(const QByteArray &bytes, const CsvLimits &limits)
{
    if (bytes.size() > limits.fileBytes) {
        return refusal(csvReaderText("The file is larger than %1; split it into smaller ones.")
                           .arg(QLocale::c().formattedDataSize(limits.fileBytes, 0)));
    }
    if (const QString format = foreignFormat(bytes); !format.isEmpty())
        return refusal(format);
    Decoded decoded = decode(bytes);
    CsvTable table;
    table.encoding = decoded.encoding;
    if (decoded.text.startsWith("sep="_L1) && decoded.text.size() > 4) {
        table.delimiter = decoded.text[4];
        const qsizetype lineEnd = decoded.text.indexOf(u'\n');
        // The line keeps its place, blank, so that rows are numbered as in the file.
        decoded.text.remove(0, lineEnd < 0 ? decoded.text.size() : lineEnd);
    } else {
        table.delimiter = sniffDelimiter(decoded.text, limits);
    }
    return parseAll(decoded.text, std::move(table), limits, true);
}

Result<CsvTable> readCsvFile(const QString &path, const CsvLimits &limits)
{
    const QFileInfo info(path);
    if (info.isDir())
        return refusal(csvReaderText("%1 is a folder; choose a CSV file.").arg(path), path);
    QFile file(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, csvReaderText("There is no file %1; check its name.").arg(path), path};
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, csvReaderText("%1 cannot be read (%2); check its permissions.").arg(path, file.errorString()), path};
    }
    // One byte more than allowed tells a file that grows, or a pipe, from one that fits.
    auto result = readCsv(file.read(limits.fileBytes + 1), limits);
    if (!result)
        return Error{result.error().code, result.error().text, result.error().where.isEmpty() ? path : result.error().where};
    result->name = info.fileName();
    return result;
}

Result<CsvTable> readClipboardTable(const QString &text, const CsvLimits &limits)
{
    if (text.size() > limits.fileBytes / 2)
        return refusal(csvReaderText("The clipboard holds too much text for a table; copy fewer rows."));
    CsvTable table;
    table.encoding = u"UTF-16"_s;
    table.delimiter = text.contains(u'\t') ? QChar(u'\t') : sniffDelimiter(text, limits);
    auto quoted = parseAll(text, table, limits, true);
    // Some programs copy cells that begin with a quotation mark as they are.
    if (!quoted && table.delimiter == u'\t')
        return parseAll(text, table, limits, false);
    return quoted;
}

} // namespace Plimsoll
