// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/junitwriter.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// XML has no way to write most control characters and half surrogates.
QString xmlText(const QString &text)
{
    QString allowed;
    allowed.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            allowed += c;
            allowed += text[++i];
            continue;
        }
        const bool control = c < u' ' && c != u'\t' && c != u'\n' && c != u'\r';
        allowed += control || c.isSurrogate() || c >= QChar(0xfffe) ? QChar(QChar::ReplacementCharacter) : c;
    }
    return allowed;
}

void writeCounts(QXmlStreamWriter &xml, size_t tests, qsizetype failures, qsizetype skipped)
{
    xml.writeAttribute("name"_L1, "plimsoll"_L1);
    xml.writeAttribute("tests"_L1, QString::number(tests));
    xml.writeAttribute("failures"_L1, QString::number(failures));
    xml.writeAttribute("errors"_L1, "0"_L1);
    xml.writeAttribute("skipped"_L1, QString::number(skipped));
}

} // namespace

JUnitWriter::Case &JUnitWriter::caseOf(const QString &check)
{
    if (!m_places.contains(check))
        add(check, u"other"_s);
    return m_cases[m_places.value(check)];
}

void JUnitWriter::add(const QString &check, const QString &topic)
{
    m_places.insert(check, m_cases.size());
    Case made;
    made.check = check;
    made.topic = topic;
    m_cases.push_back(std::move(made));
}

void JUnitWriter::tell(const Problem &problem)
{
    Case &found = caseOf(problem.check);
    if (problem.severity == Severity::Notice)
        found.notices << u"notice: "_s + problem.text + u' ' + problem.cure;
    else
        found.failures.push_back(problem);
}

void JUnitWriter::tellWaived(const Problem &problem, const QString &reason)
{
    Case &found = caseOf(problem.check);
    found.waived << u"waived: "_s + problem.text + " ("_L1 + reason + u')';
    if (!found.reasons.contains(reason))
        found.reasons << reason;
}

QByteArray JUnitWriter::written() const
{
    const auto failures = std::ranges::count_if(m_cases, [](const Case &c) { return !c.failures.empty(); });
    const auto skipped = std::ranges::count_if(m_cases, &Case::isSkipped);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement("testsuites"_L1);
    writeCounts(xml, m_cases.size(), failures, skipped);
    xml.writeStartElement("testsuite"_L1);
    writeCounts(xml, m_cases.size(), failures, skipped);
    for (const Case &made : m_cases) {
        xml.writeStartElement("testcase"_L1);
        xml.writeAttribute("name"_L1, xmlText(made.check));
        xml.writeAttribute("classname"_L1, made.topic);
        xml.writeAttribute("time"_L1, "0"_L1);
        if (made.isSkipped()) {
            xml.writeStartElement("skipped"_L1);
            xml.writeAttribute("message"_L1, xmlText(made.reasons.join("; "_L1)));
            xml.writeEndElement();
        }
        for (const Problem &problem : made.failures) {
            xml.writeStartElement("failure"_L1);
            xml.writeAttribute("message"_L1, xmlText(problem.text));
            xml.writeAttribute("type"_L1, problem.severity == Severity::Error ? "error"_L1 : "warning"_L1);
            xml.writeCharacters(xmlText(problem.cure));
            xml.writeEndElement();
        }
        if (const QStringList said = made.notices + made.waived; !said.isEmpty())
            xml.writeTextElement("system-out"_L1, xmlText(said.join(u'\n')));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace Plimsoll
