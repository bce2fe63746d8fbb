// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "exchange/csvguard.h"

#include <QLocale>

namespace Plimsoll {

namespace {

bool needsQuotes(const QString &value, char delimiter)
{
    return std::ranges::any_of(value, [delimiter](QChar c) { return c == u'"' || c == QLatin1Char(delimiter) || c == u'\n' || c == u'\r'; })
        || value.startsWith(u' ') || value.endsWith(u' ');
}

} // namespace

CsvWriter::CsvWriter(ByteOrderMark mark, char delimiter) : m_delimiter(delimiter)
{
    if (mark == ByteOrderMark::Written)
        m_bytes = "\xef\xbb\xbf";
}

void CsvWriter::text(const QString &value)
{
    plain(csvGuarded(value));
}

void CsvWriter::plain(const QString &value)
{
    if (m_rowBegun)
        m_bytes += m_delimiter;
    m_rowBegun = true;
    if (!needsQuotes(value, m_delimiter)) {
        m_bytes += value.toUtf8();
        return;
    }
    QString doubled = value;
    doubled.replace(u'"', QStringLiteral("\"\""));
    m_bytes += '"' + doubled.toUtf8() + '"';
}

void CsvWriter::number(qint64 value)
{
    plain(QString::number(value));
}

void CsvWriter::number(double value)
{
    plain(QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest));
}

void CsvWriter::endRow()
{
    m_bytes += "\r\n";
    m_rowBegun = false;
}

void CsvWriter::row(const QStringList &texts)
{
    for (const QString &value : texts)
        text(value);
    endRow();
}

} // namespace Plimsoll
