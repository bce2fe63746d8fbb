// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tests/junitreader.h"

#include "exchange/tests/junitelements.h"
#include "exchange/tests/testimporttext.h"

#include <QIODevice>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr size_t mostTests = 1'000'000;
constexpr qsizetype deepest = 64;

/// One pass over the stream; what it does not know it passes over.
class JunitParser
{
public:
    JunitParser(QIODevice &device, const QTimeZone &zone) : m_xml(&device), m_zone(zone) {}

    Result<TestReport> parse()
    {
        while (!m_xml.atEnd() && m_wrong.isEmpty())
            step(m_xml.readNext());
        if (m_wrong.isEmpty() && m_xml.hasError()) {
            QString reason = m_xml.errorString();
            if (reason.endsWith(u'.'))
                reason.chop(1);
            m_wrong = testImportText("Line %1 of the file is no sound XML (%2); let the runner write it again.").arg(u"%1"_s, reason);
        }
        if (!m_wrong.isEmpty()) {
            const QString place = QString::number(m_xml.lineNumber());
            return Error{ErrorCode::InvalidInput, m_wrong.contains("%1"_L1) ? m_wrong.replace("%1"_L1, place) : m_wrong, testImportText("Line %1").arg(place)};
        }
        if (m_report.seconds <= 0.0)
            m_report.seconds = secondsOfParts();
        return std::move(m_report);
    }

private:
    void step(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            m_wrong = testImportText("Line %1 of the file declares a document type or an entity, which is not read; remove it.");
        else if (token == QXmlStreamReader::StartElement)
            open();
        else if (token == QXmlStreamReader::EndElement)
            close();
    }

    void open()
    {
        const QStringView name = m_xml.name();
        const bool first = m_depth == 0;
        if (first && name != "testsuites"_L1 && name != "testsuite"_L1) {
            m_wrong = testImportText("This is no JUnit file: it begins with “%2” instead of “testsuites” or “testsuite”.");
            m_wrong.replace("%2"_L1, name.left(100).toString());
            return;
        }
        if (name == "testcase"_L1) {
            readTest();
            return;
        }
        if (name != "testsuites"_L1 && name != "testsuite"_L1) {
            passOver();
            return;
        }
        if (++m_depth > deepest) {
            m_wrong = testImportText("Line %1 of the file nests deeper than 64 suites, which no runner does; let it write the file again.");
            return;
        }
        const QXmlStreamAttributes attributes = m_xml.attributes();
        m_suites.push_back({attributes.value("name"_L1).trimmed().toString(), attributes.value("file"_L1).trimmed().toString(), ++m_groups});
        const double seconds = junitSeconds(attributes.value("time"_L1));
        if (first) {
            m_report.name = m_suites.back().name;
            m_report.seconds = seconds;
        }
        const QDateTime time = junitTime(attributes.value("timestamp"_L1), m_zone);
        if (!time.isValid())
            return;
        if (!m_report.ran.isValid() || time < m_report.ran)
            m_report.ran = time;
        if (const QDateTime end = time.addMSecs(qRound64(seconds * 1000.0)); seconds > 0.0 && (!m_end.isValid() || end > m_end))
            m_end = end;
    }

    /// For a file whose outermost element does not say how long it took.
    [[nodiscard]] double secondsOfParts() const
    {
        if (m_end.isValid())
            return std::min(double(m_report.ran.msecsTo(m_end)) / 1000.0, mostTestSeconds);
        double seconds = 0.0;
        for (const ReportedTest &test : m_report.tests)
            seconds += test.seconds;
        return std::min(seconds, mostTestSeconds);
    }

    void close()
    {
        --m_depth;
        m_suites.pop_back();
    }

    void readTest()
    {
        if (m_report.tests.size() >= mostTests) {
            m_wrong = testImportText("The file tells of more than a million tests; divide it.");
            return;
        }
        ReportedTest test = junitTest(m_xml.attributes());
        test.line = m_xml.lineNumber();
        const Suite &suite = m_suites.back();
        test.suite = suite.name;
        test.group = suite.group;
        if (test.file.isEmpty())
            test.file = suite.file;
        JunitOutcome outcome;
        while (nextInside()) {
            const JunitSign sign = junitSign(m_xml.name());
            if (sign == JunitSign::None)
                passOver();
            else
                outcome.add(sign, readMessage());
        }
        outcome.into(test);
        if (test.name.isEmpty())
            m_report.remarks << testImportText("Line %1: a test without a name was left out.").arg(test.line);
        else
            m_report.tests.push_back(std::move(test));
    }

    /// To the next element inside of the present one; false at its end.
    bool nextInside()
    {
        while (m_wrong.isEmpty() && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                return true;
            if (token == QXmlStreamReader::EndElement)
                return false;
            if (token == QXmlStreamReader::EntityReference)
                step(token);
        }
        return false;
    }

    /// What the attribute says, else the text and that of elements in it, as in the stackTrace of Surefire.
    QString readMessage()
    {
        QString message = m_xml.attributes().value("message"_L1).trimmed().toString();
        const bool needsText = message.isEmpty();
        qsizetype inside = 1;
        while (inside > 0 && m_wrong.isEmpty() && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement && (m_xml.name() == "system-out"_L1 || m_xml.name() == "system-err"_L1))
                passOver();
            else if (token == QXmlStreamReader::StartElement)
                ++inside;
            else if (token == QXmlStreamReader::EndElement)
                --inside;
            else if (token == QXmlStreamReader::Characters && needsText && message.size() < longestTestMessage)
                message += m_xml.text().left(longestTestMessage);
            else if (token == QXmlStreamReader::EntityReference)
                step(token);
            if (inside > deepest)
                m_wrong = testImportText("Line %1 of the file nests deeper than 64 elements, which no runner does; let it write the file again.");
        }
        return message;
    }

    /// Unlike skipCurrentElement(), it does not recurse.
    void passOver()
    {
        qsizetype inside = 1;
        while (inside > 0 && m_wrong.isEmpty() && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                ++inside;
            else if (token == QXmlStreamReader::EndElement)
                --inside;
            else if (token == QXmlStreamReader::EntityReference)
                step(token);
        }
    }

    struct Suite {
        QString name;
        QString file;
        int group = 0;
    };

    QXmlStreamReader m_xml;
    QTimeZone m_zone;
    TestReport m_report;
    QDateTime m_end; ///< The last end of a suite that tells its begin and how long it took.
    std::vector<Suite> m_suites;
    qsizetype m_depth = 0;
    int m_groups = 0;
    QString m_wrong; ///< Why the file is refused; "%1" stands for the line.
};

} // namespace

bool looksLikeJunit(const QByteArray &start)
{
    return start.contains("<testsuite");
}

Result<TestReport> readJunit(QIODevice &device, const QTimeZone &zone)
{
    return JunitParser(device, zone).parse();
}

} // namespace Plimsoll
