// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/projectxml.h"

#include "exchange/work/workimportrow.h"
#include "exchange/workimportwords.h"

#include <QStringList>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype deepestProject = 64;
constexpr qsizetype longestText = 1'000'000;
constexpr size_t mostAssignments = 1'000'000;

/// One pass over the document. Where an element stands is told by the names of those that are open.
class Parser
{
public:
    explicit Parser(const QByteArray &bytes) : m_xml(bytes) {}

    Result<ProjectXml> parse()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                return refusal(workImportWords("Line %1 of the file declares a document type or an entity, which is not read; save the project as XML again."));
            case QXmlStreamReader::StartElement:
                if (const QString wrong = open(); !wrong.isEmpty())
                    return refusal(wrong);
                break;
            case QXmlStreamReader::Characters:
                m_text += m_xml.text();
                if (m_text.size() > longestText)
                    return refusal(workImportWords("Line %1 of the file holds a text of more than a million characters; shorten it."));
                break;
            case QXmlStreamReader::EndElement:
                close();
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError()) {
            QString reason = m_xml.errorString();
            if (reason.endsWith(u'.'))
                reason.chop(1);
            return refusal(workImportWords("Line %1 of the file is no sound XML (%2); save the project as XML again.").arg(u"%1"_s, reason));
        }
        return std::move(m_project);
    }

private:
    [[nodiscard]] Error refusal(const QString &text) const
    {
        return {ErrorCode::InvalidInput, text.contains("%1"_L1) ? text.arg(m_xml.lineNumber()) : text, workImportWords("Line %1").arg(m_xml.lineNumber())};
    }

    [[nodiscard]] bool isAt(QLatin1StringView list, QLatin1StringView entry) const
    {
        return m_path.size() >= 3 && m_path[1] == list && m_path[2] == entry;
    }

    /// Why the element may not be there; empty where it may.
    QString open()
    {
        m_text.clear();
        m_path << m_xml.name().toString();
        if (m_path.size() == 1 && m_path.front() != "Project"_L1)
            return workImportWords("This is no Microsoft Project file; save the project as XML and choose that.");
        if (m_path.size() > deepestProject)
            return workImportWords("Line %1 of the file nests deeper than 64 elements, which no project does; save the project as XML again.");
        if (m_path.size() == 3)
            return begin();
        if (m_path.size() == 4 && isAt("Tasks"_L1, "Task"_L1) && m_path[3] == "PredecessorLink"_L1)
            m_project.tasks.back().links.emplace_back();
        return {};
    }

    QString begin()
    {
        if (isAt("Tasks"_L1, "Task"_L1)) {
            if (qsizetype(m_project.tasks.size()) >= mostWorkRows)
                return workImportWords("The file holds more than 100,000 work items; split it into smaller ones.");
            m_project.tasks.push_back({m_xml.lineNumber(), {}, {}});
        } else if (isAt("Resources"_L1, "Resource"_L1)) {
            if (qsizetype(m_project.resources.size()) >= mostWorkRows)
                return workImportWords("The file holds more than 100,000 resources; split it into smaller ones.");
            m_project.resources.emplace_back();
        } else if (isAt("Assignments"_L1, "Assignment"_L1)) {
            if (m_project.assignments.size() >= mostAssignments)
                return workImportWords("The file holds more than 1,000,000 assignments; split it into smaller ones.");
            m_project.assignments.emplace_back();
        } else {
            ++m_project.further[m_path[2]];
        }
        return {};
    }

    void close()
    {
        const QString name = m_path.takeLast();
        const qsizetype depth = m_path.size();
        if (depth == 3) {
            if (isAt("Tasks"_L1, "Task"_L1))
                take(m_project.tasks.back().fields, name);
            else if (isAt("Resources"_L1, "Resource"_L1))
                take(m_project.resources.back(), name);
            else if (isAt("Assignments"_L1, "Assignment"_L1))
                take(m_project.assignments.back(), name);
        } else if (depth == 4 && isAt("Tasks"_L1, "Task"_L1) && m_path[3] == "PredecessorLink"_L1) {
            take(m_project.tasks.back().links.back(), name);
        }
        m_text.clear();
    }

    void take(ProjectXml::Fields &fields, const QString &name)
    {
        const QString text = m_text.trimmed();
        if (!text.isEmpty() && !fields.contains(name))
            fields.insert(name, text);
        else if (text.isEmpty())
            ++m_project.further[name];
    }

    QXmlStreamReader m_xml;
    QStringList m_path;
    QString m_text;
    ProjectXml m_project;
};

} // namespace

Result<ProjectXml> parseProjectXml(const QByteArray &bytes)
{
    return Parser(bytes).parse();
}

} // namespace Plimsoll
