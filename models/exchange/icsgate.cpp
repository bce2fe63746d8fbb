// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsgate.h"

#include <QCoreApplication>
#include <QList>

#include <vector>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString icsGateText(const char *text)
{
    return QCoreApplication::translate("IcsGate", text);
}

Error refused(const QString &text, qsizetype line)
{
    const QString where = icsGateText("Line %1").arg(line);
    return {ErrorCode::InvalidInput, icsGateText("The calendar is not read: %1 (line %2); ask for another export of it.").arg(text).arg(line), where};
}

/// The lines of a calendar with their continuations, and where each begins.
struct Line {
    QByteArray text;
    qsizetype number = 0;
};

/// Name of the property, in capitals.
QByteArray nameOf(const QByteArray &line)
{
    qsizetype end = 0;
    while (end < line.size() && line[end] != ':' && line[end] != ';')
        ++end;
    return line.left(end).trimmed().toUpper();
}

QByteArray valueOf(const QByteArray &line)
{
    // A colon within quotes belongs to a parameter.
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ':' && !quoted)
            return line.mid(i + 1).trimmed();
    }
    return {};
}

class Inspection
{
public:
    explicit Inspection(const IcsLimits &limits) : m_limits(limits) {}

    Result<QByteArray> pass(const QByteArray &bytes)
    {
        if (bytes.size() > m_limits.fileBytes)
            return refused(icsGateText("it is larger than 20 MiB"), 1);
        if (bytes.contains('\0'))
            return refused(icsGateText("it holds bytes that are no text"), 1);
        qsizetype at = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
        while (at < bytes.size()) {
            qsizetype end = bytes.indexOf('\n', at);
            end = end < 0 ? bytes.size() : end;
            if (auto read = addPhysical(bytes.sliced(at, end - at)); !read)
                return read.error();
            at = end + 1;
        }
        if (auto last = finishLine(); !last)
            return last.error();
        if (!m_open.empty() || !m_seen)
            return refused(m_seen ? icsGateText("it ends in the middle") : icsGateText("it is no calendar"), m_number);
        return m_out;
    }

private:
    struct Component {
        QByteArray name;
        int properties = 0;
        int rules = 0;
        bool dropped = false;
    };

    Result<void> addPhysical(QByteArray text)
    {
        ++m_number;
        if (text.size() > m_limits.lineBytes)
            return refused(icsGateText("a line is longer than 64 KiB"), m_number);
        if (text.endsWith('\r'))
            text.chop(1);
        if (m_line.number > 0 && (text.startsWith(' ') || text.startsWith('\t'))) {
            m_line.text += text.sliced(1);
            return m_line.text.size() > m_limits.unfoldedBytes ? Result<void>(refused(icsGateText("a folded line is longer than 256 KiB"), m_line.number))
                                                               : Result<void>();
        }
        const auto done = finishLine();
        m_line = {text, m_number};
        return done;
    }

    Result<void> finishLine()
    {
        const Line line = m_line;
        m_line = {};
        if (line.text.trimmed().isEmpty())
            return {};
        const QByteArray name = nameOf(line.text);
        if (name == "BEGIN")
            return begin(line);
        if (name == "END")
            return end(line);
        if (m_open.empty())
            return refused(icsGateText("it is no calendar"), line.number);
        Component &component = m_open.back();
        if (++component.properties > m_limits.propertiesOfAComponent)
            return refused(icsGateText("an entry has more than 2,000 properties"), line.number);
        if (name == "RRULE" || name == "EXRULE") {
            if (++component.rules > m_limits.rulesOfAComponent)
                return refused(icsGateText("an entry has more than 4 repetition rules"), line.number);
            if (auto rule = checkRule(line); !rule)
                return rule;
        }
        if (name != "ATTACH")
            write(line.text);
        return {};
    }

    Result<void> begin(const Line &line)
    {
        const QByteArray name = valueOf(line.text).toUpper();
        m_seen = true;
        if (m_open.empty() && name != "VCALENDAR")
            return refused(icsGateText("it is no calendar"), line.number);
        if (++m_components > m_limits.components)
            return refused(icsGateText("it has more than 50,000 entries"), line.number);
        if (int(m_open.size()) >= m_limits.depth)
            return refused(icsGateText("its entries are nested too deep"), line.number);
        const bool dropped = name == "VALARM" || (!m_open.empty() && m_open.back().dropped);
        m_open.push_back({name, 0, 0, dropped});
        write("BEGIN:" + name);
        return {};
    }

    Result<void> end(const Line &line)
    {
        const QByteArray name = valueOf(line.text).toUpper();
        if (m_open.empty() || m_open.back().name != name)
            return refused(icsGateText("the end of an entry does not match its beginning"), line.number);
        write("END:" + name);
        m_open.pop_back();
        return {};
    }

    Result<void> checkRule(const Line &line) const
    {
        qint64 product = 1;
        for (const QByteArray &part : valueOf(line.text).toUpper().split(';')) {
            const qsizetype equals = part.indexOf('=');
            const QByteArray key = part.left(equals).trimmed();
            const QByteArray value = equals < 0 ? QByteArray() : part.sliced(equals + 1).trimmed();
            if (key == "FREQ" && value != "DAILY" && value != "WEEKLY" && value != "MONTHLY" && value != "YEARLY")
                return refused(icsGateText("an entry repeats more often than daily"), line.number);
            if (!key.startsWith("BY"))
                continue;
            product *= value.count(',') + 1;
            if (product > m_limits.ruleProduct)
                return refused(icsGateText("a repetition rule multiplies too many lists"), line.number);
        }
        return {};
    }

    void write(const QByteArray &line)
    {
        if (!m_open.empty() && m_open.back().dropped)
            return;
        m_out += line;
        m_out += "\r\n";
    }

    const IcsLimits &m_limits;
    QByteArray m_out;
    Line m_line;
    qsizetype m_number = 0;
    std::vector<Component> m_open;
    int m_components = 0;
    bool m_seen = false;
};

} // namespace

Result<QByteArray> gatedIcs(const QByteArray &bytes, const IcsLimits &limits)
{
    return Inspection(limits).pass(bytes);
}

} // namespace Plimsoll
